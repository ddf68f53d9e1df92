using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.SqlServer;

/// <summary>SQL Server from 2019 on, at compatibility level 130 or higher.</summary>
public sealed class SqlServerProvider : DatabaseProvider
{
    private const int Retries = 4;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(2);

    public override string Name => "SqlServer";

    public override string ClockQuery => "SELECT SYSUTCDATETIME()";

    public override string ColumnsQuery => """
        SELECT t.[name], c.[name] FROM sys.tables t INNER JOIN sys.columns c ON c.[object_id] = t.[object_id]
        WHERE t.[schema_id] = SCHEMA_ID()
        """;

    public override string Complete(string connection)
    {
        var settings = new SqlConnectionStringBuilder(connection);
        if (settings.DataSource.Length == 0 || settings.InitialCatalog.Length == 0)
        {
            throw new FormatException("It must name a server (Server) and a database (Database).");
        }

        if (settings.ApplicationName == new SqlConnectionStringBuilder().ApplicationName)
        {
            settings.ApplicationName = "SupportCircle";
        }

        return settings.ToString();
    }

    public override void Use(DbContextOptionsBuilder options, string connection) => options
        .UseSqlServer(connection, sqlServer => sqlServer
            .MigrationsAssembly(typeof(SqlServerProvider).Assembly)
            .EnableRetryOnFailure(Retries, LongestDelay, SqlServerFaults.Passing))
        .ReplaceService<IModelCustomizer, SqlServerModel>();

    public override LogStore OpenLog(string connection, WriteGate gate) => new SqlServerLogStore(connection);

    public override async Task<bool> ExistsAsync(string connection, CancellationToken cancellation)
    {
        try
        {
            await using var open = new SqlConnection(connection);
            await open.OpenAsync(cancellation);
            return true;
        }
        catch (SqlException failure) when (Tell(failure) == DatabaseFault.NoSuchDatabase)
        {
            return false;
        }
    }

    public override async Task<IReadOnlyList<string>> FindMissingRightsAsync(
        DbConnection open, IReadOnlyCollection<string> tables, CancellationToken cancellation)
    {
        await using var command = ((SqlConnection)open).CreateCommand();
        command.CommandText = """
            SELECT r.[value] + N' on ' + t.[value]
            FROM OPENJSON(@tables) t CROSS JOIN OPENJSON(N'["SELECT","INSERT","UPDATE","DELETE"]') r
            WHERE ISNULL(HAS_PERMS_BY_NAME(QUOTENAME(SCHEMA_NAME()) + N'.' + QUOTENAME(t.[value]), N'OBJECT', r.[value]), 0) = 0
            """;
        command.Parameters.AddWithValue("@tables", System.Text.Json.JsonSerializer.Serialize(tables));
        return await command.ReadTextsAsync(cancellation);
    }

    public override async Task<string?> FindWrongSettingAsync(DbConnection open, CancellationToken cancellation)
    {
        await using var command = ((SqlConnection)open).CreateCommand();
        command.CommandText = "SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()";
        return await command.ExecuteScalarAsync(cancellation) is true
            ? null
            : "READ_COMMITTED_SNAPSHOT is off in this database, so readers would wait for writers. --migrate turns it on, or: "
                + "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE.";
    }

    public override async Task PrepareAsync(DbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            if (await FindWrongSettingAsync(db.Database.GetDbConnection(), cancellation) is not null)
            {
                // Alone in the database for a moment: the statement waits for nobody.
                await db.Database.ExecuteSqlRawAsync(
                    "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE", cancellation);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // Only one table of a session may be on; the next key follows the largest that was given by itself.
    public override string GiveKeys(string table, bool isAllowed) => $"SET IDENTITY_INSERT [{table}] {(isAllowed ? "ON" : "OFF")}";

    protected override DatabaseFault TellOne(Exception failure) => SqlServerFaults.Tell(failure);
}
