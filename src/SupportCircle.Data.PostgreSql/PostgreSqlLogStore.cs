using System.Data;
using Npgsql;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.PostgreSql;

/// <summary>
/// The message log on PostgreSQL: three round trips a group (lock and read; write; commit), whatever its size. Lists
/// travel as arrays. Under read committed each statement sees what was committed when it began; so what is read after
/// the circles were locked is what holds.
/// </summary>
internal sealed class PostgreSqlLogStore(string connectionString) : LogStore
{
    private readonly NpgsqlConnection _connection = new(connectionString);
    private readonly PreparedBatches _batches = new();
    private NpgsqlTransaction? _transaction;

    public override async Task<GroupStanding> BeginAsync(GroupKeys keys, CancellationToken cancellation)
    {
        if (_connection.State != ConnectionState.Open)
        {
            await OpenAsync(cancellation);
        }

        _transaction = await _connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        var statements = new Statements();
        statements.Use(LogTexts.LockCircles, isNeeded: true, () => [keys.Circles.ToArray()]);
        statements.Use(LogTexts.Speakers, isNeeded: true, () => [keys.Seats.ToArray()]);
        statements.Use(LogTexts.KnownPosts, keys.Posts.Count > 0, () => LogColumns.Of(keys.Posts));
        statements.Use(LogTexts.KnownChanges, keys.Changes.Count > 0, () => LogColumns.Of(keys.Changes));
        statements.Use(LogTexts.Targets, keys.Targets.Count > 0, () => LogColumns.Of(keys.Targets));
        await using var rows = await _batches.Of(_connection, _transaction, statements.Texts).ReadAsync(statements.Values, cancellation);
        var (standing, reads) = await GroupStanding.ReadAsync(rows, keys, cancellation);
        Reads += reads;
        return standing;
    }

    public override async Task WriteAsync(GroupWrites writes)
    {
        var statements = new Statements();
        statements.Use(LogTexts.InsertMessages, writes.Messages.Count > 0, () => LogColumns.Of(writes.Messages));
        statements.Use(LogTexts.InsertMentions, writes.Mentions.Count > 0, () => LogColumns.Of(writes.Mentions));
        statements.Use(LogTexts.KeepWordings, writes.Replaced.Any(), () => LogColumns.Of(writes.Replaced));
        statements.Use(LogTexts.AddWordings, writes.Passed.Any(), () => LogColumns.Of(writes.Passed));
        statements.Use(LogTexts.UpdateMessages, writes.Outcomes.Count > 0, () => LogColumns.Of(writes.Outcomes));
        statements.Use(LogTexts.ForgetWordings, writes.Gone.Any(), () => LogColumns.KeysOf(writes.Gone));
        statements.Use(LogTexts.ForgetAcknowledgements, writes.Gone.Any(), () => LogColumns.KeysOf(writes.Gone));
        statements.Use(LogTexts.ForgetMentions, writes.Gone.Any(), () => LogColumns.KeysOf(writes.Gone));
        statements.Use(LogTexts.Withdraw, writes.TakenBack.Any(), () => LogColumns.Of(writes.TakenBack));
        statements.Use(LogTexts.Give, writes.Given.Any(), () => LogColumns.Of(writes.Given));
        statements.Use(LogTexts.InsertChanges, writes.Changes.Count > 0, () => LogColumns.Of(writes.Changes));
        statements.Use(LogTexts.InsertHeld, writes.Held.Count > 0, () => LogColumns.Of(writes.Held));
        statements.Use(LogTexts.InsertSignals, writes.Signals.Count > 0, () => LogColumns.Of(writes.Signals));
        statements.Use(LogTexts.InsertStories, writes.Stories.Count > 0, () => LogColumns.Of(writes.Stories));
        statements.Use(LogTexts.RetellStories, writes.Retold.Count > 0, () => LogColumns.Of(writes.Retold));
        statements.Use(LogTexts.ForgetStories, writes.WithdrawnStories.Count > 0, () => LogColumns.Of(writes.WithdrawnStories));
        statements.Use(LogTexts.RaiseCounters, !writes.HasNoEntries, () => LogColumns.Of(writes.Circles));
        Writes += statements.Texts.Count;
        await _batches.Of(_connection, _transaction!, statements.Texts).RunAsync(statements.Values);
    }

    public override async Task CommitAsync()
    {
        await _transaction!.CommitAsync();
        await EndAsync();
    }

    public override async Task RollBackAsync()
    {
        await _transaction!.RollbackAsync();
        await EndAsync();
    }

    public override bool IsPassing(Exception failure) => PostgreSqlFaults.Tell(failure) == DatabaseFault.Passing;

    // A transaction that was not committed ends with its connection.
    public override async ValueTask DisposeAsync()
    {
        _batches.Dispose();
        await _connection.DisposeAsync();
    }

    private async Task OpenAsync(CancellationToken cancellation)
    {
        await _connection.OpenAsync(cancellation);

        // Short lists against large tables: never a plan that was made while the table was young, and reads all of it.
        await using var plans = new NpgsqlCommand(
            "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off", _connection);
        await plans.ExecuteNonQueryAsync(cancellation);
    }

    private async Task EndAsync()
    {
        await _transaction!.DisposeAsync();
        _transaction = null;
    }

    // One that has nothing to ask or to write takes its time all the same: it is not sent.
    private sealed class Statements
    {
        public List<string> Texts { get; } = [];

        public List<object[]> Values { get; } = [];

        public void Use(string text, bool isNeeded, Func<object[]> columns)
        {
            if (isNeeded)
            {
                Texts.Add(text);
                Values.Add(columns());
            }
        }
    }
}
