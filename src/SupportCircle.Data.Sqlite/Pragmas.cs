using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SupportCircle.Data.Sqlite;

/// <summary>
/// Set once on every handle to a file: how long to wait for another process (without it the driver sleeps 150 ms at
/// a time), that a commit is on disk when it returns, that what is deleted is overwritten, and how many pages the
/// write-ahead log gathers (32 MB) before whoever commits brings them home: the same pages change again and again.
/// </summary>
internal sealed class Pragmas : DbConnectionInterceptor
{
    // The pool gives out the same handles again and again, and what was set on one stays.
    private static readonly ConditionalWeakTable<sqlite3, object> Known = [];

    public static Pragmas Instance { get; } = new();

    public static void Set(SqliteConnection connection)
    {
        if (Known.TryGetValue(connection.Handle!, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
            PRAGMA wal_autocheckpoint = 8000;
            """;
        command.ExecuteNonQuery();
        Known.TryAdd(connection.Handle!, Known);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Set((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}
