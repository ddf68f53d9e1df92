using Microsoft.Data.Sqlite;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Sqlite;

/// <summary>
/// The message log on SQLite: one connection, prepared statements (see the ADR on the hot insert). Keys of a group
/// travel as one JSON array, so the reads are one statement each; the insert is one prepared statement run for each
/// message, since inside the process a statement is a call and not a round trip.
/// </summary>
internal sealed class SqliteLogStore : LogStore
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int IoError = 10;

    private readonly SqliteConnection _connection;
    private readonly WriteGate _gate;
    private readonly LogStatements _statements;
    private WriteGate.Turn? _turn;
    private SqliteTransaction? _transaction;

    public SqliteLogStore(string connectionString, WriteGate gate)
    {
        _gate = gate;
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        using (var pragmas = _connection.CreateCommand())
        {
            pragmas.CommandText = SqliteDatabase.ConnectionPragmas;
            pragmas.ExecuteNonQuery();
        }

        _statements = new LogStatements(_connection);
    }

    public override async Task BeginAsync(CancellationToken cancellation)
    {
        _turn = await _gate.EnterAsync(cancellation);

        // Not deferred: the whole database is this writer's from here on, so the circles are locked.
        _transaction = _connection.BeginTransaction(deferred: false);
    }

    public override Task<IReadOnlyDictionary<Guid, CircleCounters>> LockCirclesAsync(IReadOnlyCollection<Guid> circleIds)
    {
        var circles = new Dictionary<Guid, CircleCounters>(circleIds.Count);
        using var rows = _statements.Circles(_transaction, JsonKeys.Of(circleIds));
        while (rows.Read())
        {
            circles[rows.GetGuid(0)] = new CircleCounters(rows.GetInt64(1), rows.GetInt64(2), rows.GetInt32(3));
        }

        return Task.FromResult<IReadOnlyDictionary<Guid, CircleCounters>>(circles);
    }

    public override Task<IReadOnlyDictionary<Guid, Speaker>> ReadSpeakersAsync(IReadOnlyCollection<Guid> seatIds)
    {
        var speakers = new Dictionary<Guid, Speaker>(seatIds.Count);
        using var rows = _statements.Speakers(_transaction, JsonKeys.Of(seatIds));
        while (rows.Read())
        {
            var standing = new SpeakerStanding(
                Enum.Parse<SeatState>(rows.GetString(3)),
                Enum.Parse<MemberState>(rows.GetString(6)),
                rows.IsDBNull(4) ? null : rows.GetInt32(4),
                rows.IsDBNull(5) ? null : Utc(rows, 5));
            speakers[rows.GetGuid(0)] = new Speaker(rows.GetGuid(1), rows.GetString(2), standing);
        }

        return Task.FromResult<IReadOnlyDictionary<Guid, Speaker>>(speakers);
    }

    public override Task<IReadOnlyDictionary<EntryKey, LogReceipt>> ReadKnownAsync(IReadOnlyCollection<LogEntry> entries)
    {
        var known = new Dictionary<EntryKey, LogReceipt>();
        foreach (var kind in entries.Select(EntryKey.Of).GroupBy(key => key.IsPost))
        {
            using var rows = _statements.Known(_transaction, kind.Key, JsonKeys.Of(kind));
            while (rows.Read())
            {
                known[new EntryKey(kind.Key, rows.GetGuid(0), rows.GetGuid(1), rows.GetGuid(2))] =
                    new LogReceipt(rows.GetInt64(3), Utc(rows, 4));
            }
        }

        return Task.FromResult<IReadOnlyDictionary<EntryKey, LogReceipt>>(known);
    }

    public override Task<IReadOnlyDictionary<MessageKey, MessageStanding>> ReadTargetsAsync(IReadOnlyCollection<MessageKey> messages)
    {
        var targets = new Dictionary<MessageKey, MessageStanding>(messages.Count);
        using var rows = _statements.Targets(_transaction, JsonKeys.Of(messages));
        while (rows.Read())
        {
            targets[new MessageKey(rows.GetGuid(0), rows.GetInt64(1))] =
                new MessageStanding(rows.GetGuid(2), !rows.IsDBNull(3), rows.GetInt32(4));
        }

        return Task.FromResult<IReadOnlyDictionary<MessageKey, MessageStanding>>(targets);
    }

    public override Task InsertMessagesAsync(IReadOnlyList<Numbered<PostEntry>> posts)
    {
        foreach (var post in posts)
        {
            _statements.InsertMessage(_transaction, post);
        }

        return Task.CompletedTask;
    }

    public override Task ApplyChangesAsync(IReadOnlyList<Numbered<ChangeEntry>> changes)
    {
        foreach (var change in changes)
        {
            _statements.ApplyChange(_transaction, change);
        }

        return Task.CompletedTask;
    }

    public override Task RaiseCountersAsync(IReadOnlyDictionary<Guid, CircleCounters> circles)
    {
        _statements.RaiseCounters(_transaction, JsonKeys.Of(circles));
        return Task.CompletedTask;
    }

    public override Task CommitAsync()
    {
        _transaction!.Commit();
        EndTurn();
        return Task.CompletedTask;
    }

    public override Task RollBackAsync()
    {
        _transaction!.Rollback();
        EndTurn();
        return Task.CompletedTask;
    }

    public override bool IsPassing(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: Busy or Locked or IoError };

    public override async ValueTask DisposeAsync()
    {
        try
        {
            _statements.Dispose();
            await _connection.DisposeAsync();
        }
        finally
        {
            EndTurn();
        }
    }

    private void EndTurn()
    {
        try
        {
            _transaction?.Dispose();
        }
        finally
        {
            _transaction = null;
            _turn?.Dispose();
            _turn = null;
        }
    }

    private static DateTime Utc(SqliteDataReader rows, int column) =>
        DateTime.SpecifyKind(rows.GetDateTime(column), DateTimeKind.Utc);
}
