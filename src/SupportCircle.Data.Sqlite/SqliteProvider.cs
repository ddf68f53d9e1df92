using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.Sqlite;

/// <summary>The embedded default: a file on this machine.</summary>
public sealed class SqliteProvider : DatabaseProvider
{
    private const int BusySeconds = 5;

    // https://sqlite.org/rescode.html
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const int DuplicateKey = 1555;
    private const int Duplicate = 2067;

    public override string Name => "Sqlite";

    public override bool IsEmbedded => true;

    public override string ClockQuery => "SELECT strftime('%Y-%m-%d %H:%M:%f', 'now')";

    public override string ColumnsQuery => """
        SELECT t."name", c."name" FROM "sqlite_master" t JOIN pragma_table_info(t."name") c WHERE t."type" = 'table'
        """;

    // The driver tries a busy database again for as long as a command may take: half a minute, unless it is told.
    public override string Complete(string connection)
    {
        var settings = new SqliteConnectionStringBuilder(connection) { DefaultTimeout = BusySeconds };
        return settings.DataSource.Length > 0 ? settings.ToString() : throw new FormatException("It names no file (Data Source).");
    }

    public override void Use(DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(typeof(SqliteProvider).Assembly))
            .AddInterceptors(Pragmas.Instance);

    public override string? FileOf(string connection) => Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource);

    public override FileBackup Backup => SqliteBackup.Instance;

    public override LogStore OpenLog(string connection, WriteGate gate) => new SqliteLogStore(connection, gate);

    /// <summary>An empty file is none: it is what an interrupted first start leaves.</summary>
    public override Task<bool> ExistsAsync(string connection, CancellationToken cancellation) =>
        Task.FromResult(new FileInfo(new SqliteConnectionStringBuilder(connection).DataSource) is { Exists: true, Length: > 0 });

    public override async Task<IReadOnlyList<string>> FindMissingRightsAsync(
        DbConnection open, IReadOnlyCollection<string> tables, CancellationToken cancellation)
    {
        try
        {
            // Begins to write, which beginning a transaction alone is not, and writes nothing.
            await using var command = open.CreateCommand();
            command.CommandText = $"BEGIN IMMEDIATE; DELETE FROM \"{tables.First()}\" WHERE 0; ROLLBACK;";
            await command.ExecuteNonQueryAsync(cancellation);
            return [];
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is ReadOnly or Permission or CannotOpen)
        {
            return ["writing to the file and its folder"];
        }
    }

    /// <summary>A copy that was made by <c>VACUUM INTO</c> has lost it.</summary>
    public override async Task<string?> FindWrongSettingAsync(DbConnection open, CancellationToken cancellation)
    {
        await using var command = open.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        return await command.ExecuteScalarAsync(cancellation) is "wal" ? null : "It has no write-ahead log yet; the next start makes one.";
    }

    public override async Task PrepareAsync(DbContext db, CancellationToken cancellation)
    {
        // Kept in the file itself: readers never wait for the writer.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);

        // Whoever sets up holds the lock file, so a lock row in the database was left by a process that was killed.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\";", cancellation);
    }

    // Deleted bytes are overwritten (see Pragmas), but the log that leads there, and the pages behind it, still have them.
    public override Task WipeAsync(DbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancellation);

    protected override DatabaseFault TellOne(Exception failure) => failure switch
    {
        SqliteException { SqliteExtendedErrorCode: Duplicate or DuplicateKey } => DatabaseFault.Duplicate,
        SqliteException { SqliteErrorCode: Busy or Locked or IoError } => DatabaseFault.Passing,
        SqliteException { SqliteErrorCode: ReadOnly or Permission } => DatabaseFault.NotPermitted,
        SqliteException { SqliteErrorCode: CannotOpen } => DatabaseFault.NoSuchDatabase,
        SqliteException { SqliteErrorCode: NotADatabase or Corrupt } => DatabaseFault.NotADatabase,
        _ => DatabaseFault.Other,
    };
}
