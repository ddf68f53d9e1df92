using System.Data.Common;
using Microsoft.Data.Sqlite;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.Sqlite;

/// <summary>
/// The message log on SQLite: one connection, prepared statements (see the ADR on the hot insert). Keys of a group
/// travel as one JSON array, so the reads are one statement each; the insert is one prepared statement run for each
/// message, since inside the process a statement is a call and not a round trip.
/// </summary>
internal sealed class SqliteLogStore : LogStore
{
    // The pages that posts change: the ends of the circles and of their authors' indexes. Where they do not fit each
    // group reads them anew from the file.
    private const string CacheOf16Megabytes = "PRAGMA cache_size = -16384;";

    private static readonly SqliteProvider Provider = new();

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
        Pragmas.Set(_connection);
        using (var cache = _connection.CreateCommand())
        {
            cache.CommandText = CacheOf16Megabytes;
            cache.ExecuteNonQuery();
        }

        _statements = new LogStatements(_connection);
    }

    public override async Task<GroupStanding> BeginAsync(GroupKeys keys, CancellationToken cancellation)
    {
        _turn = await _gate.EnterAsync(cancellation);

        // Not deferred: the whole database is this writer's from here on, so the circles are locked.
        _transaction = _connection.BeginTransaction(deferred: false);
        _statements.Transaction = _transaction;

        var standing = new GroupStanding();
        Read(_statements.Circles(keys.Circles), standing.AddCircle);
        Read(_statements.Speakers(keys.Seats), standing.AddSpeaker);
        if (keys.Posts.Count > 0)
        {
            Read(_statements.KnownPosts(keys.Posts), standing.AddKnownPost);
        }

        if (keys.Changes.Count > 0)
        {
            Read(_statements.KnownChanges(keys.Changes), standing.AddKnownChange);
        }

        if (keys.Targets.Count > 0)
        {
            Read(_statements.Targets(keys.Targets), standing.AddTarget);
        }

        return standing;
    }

    public override Task WriteAsync(GroupWrites writes)
    {
        Writes += writes.Messages.Sum(message => _statements.Insert(message))
            + writes.Mentions.Sum(mention => _statements.Insert(mention))
            + writes.Replaced.Sum(outcome => _statements.KeepWording(outcome))
            + writes.Passed.Sum(wording => _statements.AddWording(wording))
            + writes.Outcomes.Sum(outcome => _statements.Update(outcome))
            + writes.Gone.Sum(outcome => _statements.ForgetWordings(outcome) + _statements.ForgetAcknowledgements(outcome)
                + _statements.ForgetMentions(outcome))
            + writes.TakenBack.Sum(key => _statements.Withdraw(key))
            + writes.Given.Sum(given => _statements.Give(given))
            + writes.Changes.Sum(change => _statements.Insert(change))
            + writes.Held.Sum(_statements.Insert)
            + writes.Signals.Sum(_statements.Insert)
            + writes.Stories.Sum(_statements.Insert) + writes.Retold.Sum(_statements.Retell) + writes.WithdrawnStories.Sum(_statements.ForgetStory)
            + (writes.HasNoEntries ? 0 : _statements.Raise(writes.Circles));
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

    public override bool IsPassing(Exception failure) => Provider.Tell(failure) == DatabaseFault.Passing;

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

    private void Read(SqliteDataReader rows, Action<DbDataReader> add)
    {
        Reads++;
        using (rows)
        {
            while (rows.Read())
            {
                add(rows);
            }
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
}
