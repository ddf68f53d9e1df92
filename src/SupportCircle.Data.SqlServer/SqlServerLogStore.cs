using System.Data;
using System.Data.SqlTypes;
using Microsoft.Data.SqlClient;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.SqlServer;

/// <summary>
/// The message log on SQL Server: four round trips a group (begin; lock and read; write; commit), whatever its size. Lists
/// travel as JSON, which the server reads as a table. With read committed snapshot each statement sees what was
/// committed when it began; so what is read after the circles were locked is what holds.
/// </summary>
internal sealed class SqlServerLogStore(string connectionString) : LogStore
{
    private const string ForgetGone =
        SqlServerLogTexts.ForgetWordings + SqlServerLogTexts.ForgetAcknowledgements + SqlServerLogTexts.ForgetMentions;

    private readonly SqlConnection _connection = new(connectionString);
    private SqlTransaction? _transaction;

    public override async Task<GroupStanding> BeginAsync(GroupKeys keys, CancellationToken cancellation)
    {
        if (_connection.State != ConnectionState.Open)
        {
            await _connection.OpenAsync(cancellation);
        }

        _transaction = (SqlTransaction)await _connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await using var command = Command(string.Empty);
        var texts = new List<string>();

        // In the server's own order of GUIDs: so every node locks in the same order.
        Use(command, texts, "@circles", JsonRows.Of(keys.Circles.OrderBy(id => new SqlGuid(id))), isNeeded: true, SqlServerLogTexts.LockCircles);
        Use(command, texts, "@seats", JsonRows.Of(keys.Seats), isNeeded: true, SqlServerLogTexts.Speakers);
        Use(command, texts, "@posts", JsonRows.Of(keys.Posts), keys.Posts.Count > 0, SqlServerLogTexts.KnownPosts);
        Use(command, texts, "@changes", JsonRows.Of(keys.Changes), keys.Changes.Count > 0, SqlServerLogTexts.KnownChanges);
        Use(command, texts, "@targets", JsonRows.Of(keys.Targets), keys.Targets.Count > 0, SqlServerLogTexts.Targets);
        command.CommandText = string.Join('\n', texts);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var (standing, reads) = await GroupStanding.ReadAsync(rows, keys, cancellation);
        Reads += reads;
        return standing;
    }

    public override async Task WriteAsync(GroupWrites writes)
    {
        var texts = new List<string>();
        await using var command = Command(string.Empty);
        Use(command, texts, "@messages", JsonRows.Of(writes.Messages), writes.Messages.Count > 0, SqlServerLogTexts.InsertMessages);
        Use(command, texts, "@mentions", JsonRows.Of(writes.Mentions), writes.Mentions.Count > 0, SqlServerLogTexts.InsertMentions);
        Use(command, texts, "@replaced", JsonRows.Of(writes.Replaced), writes.Replaced.Any(), SqlServerLogTexts.KeepWordings);
        Use(command, texts, "@passed", JsonRows.Of(writes.Passed), writes.Passed.Any(), SqlServerLogTexts.AddWordings);
        Use(command, texts, "@outcomes", JsonRows.Of(writes.Outcomes), writes.Outcomes.Count > 0, SqlServerLogTexts.UpdateMessages);
        Use(command, texts, "@gone", JsonRows.Of(writes.Gone), writes.Gone.Any(), ForgetGone);
        Use(command, texts, "@withdrawn", JsonRows.Of(writes.Altered), writes.Altered.Count > 0, SqlServerLogTexts.Withdraw);
        Use(command, texts, "@given", JsonRows.Of(writes.Given), writes.Given.Any(), SqlServerLogTexts.Give);
        Use(command, texts, "@changes", JsonRows.Of(writes.Changes), writes.Changes.Count > 0, SqlServerLogTexts.InsertChanges);
        Use(command, texts, "@held", JsonRows.Of(writes.Held), writes.Held.Count > 0, SqlServerLogTexts.InsertHeld);
        Use(command, texts, "@signals", JsonRows.Of(writes.Signals), writes.Signals.Count > 0, SqlServerLogTexts.InsertSignals);
        Use(command, texts, "@stories", JsonRows.Of(writes.Stories), writes.Stories.Count > 0, SqlServerLogTexts.InsertStories);
        Use(command, texts, "@retold", JsonRows.Of(writes.Retold), writes.Retold.Count > 0, SqlServerLogTexts.RetellStories);
        Use(command, texts, "@withdrew", JsonRows.Of(writes.WithdrawnStories), writes.WithdrawnStories.Count > 0, SqlServerLogTexts.ForgetStories);
        Use(command, texts, "@counters", JsonRows.Of(writes.Circles), !writes.HasNoEntries, SqlServerLogTexts.RaiseCounters);
        command.CommandText = string.Join('\n', texts);
        Writes += texts.Count;
        await command.ExecuteNonQueryAsync();
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

    public override bool IsPassing(Exception failure) => SqlServerFaults.Tell(failure) == DatabaseFault.Passing;

    // A transaction that was not committed ends with its connection.
    public override ValueTask DisposeAsync() => _connection.DisposeAsync();

    private SqlCommand Command(string text) => new(text, _connection, _transaction);

    private async Task EndAsync()
    {
        await _transaction!.DisposeAsync();
        _transaction = null;
    }

    // A statement that has nothing to ask or to write takes its time all the same: it is not sent.
    private static void Use(SqlCommand command, List<string> texts, string name, string rows, bool isNeeded, string text)
    {
        if (isNeeded)
        {
            texts.Add(text);
            command.Parameters.Add(name, SqlDbType.NVarChar, -1).Value = rows;
        }
    }
}
