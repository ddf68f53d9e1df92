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
        var hasTargets = keys.Targets.Count > 0;
        var batch = _batches.Of(_connection, _transaction, hasTargets ? LogTexts.ReadAll : LogTexts.ReadForPosts);
        await using var rows = await batch.ReadAsync(
            hasTargets
                ? [[keys.Circles.ToArray()], [keys.Seats.ToArray()], Columns(keys.Posts), Columns(keys.Changes), Columns(keys.Targets)]
                : [[keys.Circles.ToArray()], [keys.Seats.ToArray()], Columns(keys.Posts)],
            cancellation);

        var (standing, reads) = await GroupStanding.ReadAsync(rows, hasTargets, cancellation);
        Reads += reads;
        return standing;
    }

    public override async Task WriteAsync(GroupWrites writes)
    {
        if (!writes.HasNoEntries)
        {
            await WriteEntriesAsync(writes);
        }

        if (writes.Held.Count + writes.Signals.Count > 0)
        {
            Writes += LogTexts.WriteRules.Count;
            await _batches.Of(_connection, _transaction!, LogTexts.WriteRules)
                .RunAsync([LogColumns.Of(writes.Held), LogColumns.Of(writes.Signals)]);
        }

        if (writes.HasStories)
        {
            Writes += LogTexts.WriteStories.Count;
            await _batches.Of(_connection, _transaction!, LogTexts.WriteStories)
                .RunAsync([LogColumns.Of(writes.Stories), LogColumns.Of(writes.Retold), LogColumns.Of(writes.WithdrawnStories)]);
        }
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

    private async Task WriteEntriesAsync(GroupWrites writes)
    {
        var counters = writes.Circles.ToArray();
        object[] raised =
        [
            counters.Select(c => c.Key).ToArray(), counters.Select(c => c.Value.LastSequence).ToArray(),
            counters.Select(c => c.Value.LastChange).ToArray(),
        ];
        var messages = LogColumns.Of(writes.Messages);
        var (texts, values) = writes switch
        {
            { Changes.Count: 0, Mentions.Count: 0 } => (LogTexts.WritePosts, (object[][])[messages, raised]),
            { Changes.Count: 0 } => (LogTexts.WriteMentions, [messages, LogColumns.Of(writes.Mentions), raised]),
            { LeavesMessages: true } => (LogTexts.WriteAcknowledgements,
                [
                    messages, LogColumns.Of(writes.Mentions), LogColumns.Of(writes.TakenBack), LogColumns.Of(writes.Given),
                    LogColumns.Of(writes.Changes), raised,
                ]),
            _ => (LogTexts.WriteAll,
                [
                    messages, LogColumns.Of(writes.Mentions), LogColumns.Of(writes.Replaced), LogColumns.Of(writes.Passed),
                    LogColumns.Of(writes.Outcomes), LogColumns.KeysOf(writes.Gone), LogColumns.KeysOf(writes.Gone),
                    LogColumns.KeysOf(writes.Gone), LogColumns.Of(writes.TakenBack), LogColumns.Of(writes.Given),
                    LogColumns.Of(writes.Changes), raised,
                ]),
        };
        Writes += texts.Count;
        await _batches.Of(_connection, _transaction!, texts).RunAsync(values);
    }

    private async Task EndAsync()
    {
        await _transaction!.DisposeAsync();
        _transaction = null;
    }

    private static object[] Columns(IReadOnlyList<EntryKey> keys) =>
        [keys.Select(k => k.CircleId).ToArray(), keys.Select(k => k.SeatId).ToArray(), keys.Select(k => k.ClientId).ToArray()];

    private static object[] Columns(IReadOnlyList<MessageKey> keys) =>
        [keys.Select(k => k.CircleId).ToArray(), keys.Select(k => k.Sequence).ToArray()];
}
