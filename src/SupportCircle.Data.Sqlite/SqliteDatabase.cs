using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Data.Sqlite;

/// <summary>The embedded default: two files in the storage folder.</summary>
public static class SqliteDatabase
{
    /// <summary>Registers both databases. Connection strings may name files anywhere; the folders must exist.</summary>
    public static void AddSqliteDatabase(this IServiceCollection services, string dataConnection, string keyConnection)
    {
        dataConnection = WithTimeout(dataConnection);
        keyConnection = WithTimeout(keyConnection);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<Func<LogStore>>(provider => () =>
            new SqliteLogStore(dataConnection, provider.GetRequiredService<WriteGate>()));
        services.AddPooledDbContextFactory<SupportDbContext>(options => Use(options, dataConnection));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContext());
        services.AddPooledDbContextFactory<KeyDbContext>(options => Use(options, keyConnection));
    }

    // The driver tries a busy database again for as long as a command may take: half a minute, unless it is told.
    private static string WithTimeout(string connection) =>
        new SqliteConnectionStringBuilder(connection) { DefaultTimeout = BusySeconds }.ToString();

    internal static void Use(DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly))
            .UseReadsByDefault()
            .AddInterceptors(Pragmas.Instance);

    private const int BusySeconds = 5;

    /// <summary>
    /// Set on every connection that is opened: how long to wait for another process (without it the driver sleeps
    /// 150 ms at a time), and that a commit is on disk when it returns.
    /// </summary>
    internal const string ConnectionPragmas = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    private sealed class Pragmas : DbConnectionInterceptor
    {
        public static Pragmas Instance { get; } = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Set(connection);
            return Task.CompletedTask;
        }

        private static void Set(DbConnection connection)
        {
            using var command = ((SqliteConnection)connection).CreateCommand();
            command.CommandText = ConnectionPragmas;
            command.ExecuteNonQuery();
        }
    }
}
