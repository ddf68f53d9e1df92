using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.PostgreSql;

/// <summary>PostgreSQL from 15 on.</summary>
public sealed class PostgreSqlProvider : DatabaseProvider
{
    private const int Retries = 4;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(2);
    private static readonly Version Oldest = new(15, 0);

    public override string Name => "PostgreSql";

    public override string ClockQuery => "SELECT clock_timestamp() AT TIME ZONE 'UTC'";

    // Not the information schema: that shows only what the user has rights to.
    public override string ColumnsQuery => """
        SELECT t.relname::text, c.attname::text FROM pg_catalog.pg_class t
        JOIN pg_catalog.pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
        WHERE t.relkind IN ('r', 'p') AND t.relnamespace = current_schema()::regnamespace
        """;

    public override string Complete(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        if (string.IsNullOrEmpty(settings.Host) || string.IsNullOrEmpty(settings.Database))
        {
            throw new FormatException("It must name a server (Host) and a database (Database).");
        }

        settings.ApplicationName ??= "SupportCircle";
        return settings.ToString();
    }

    public override void Use(DbContextOptionsBuilder options, string connection) => options
        .UseNpgsql(connection, npgsql => npgsql
            .MigrationsAssembly(typeof(PostgreSqlProvider).Assembly)
            .SetPostgresVersion(Oldest)
            .EnableRetryOnFailure(Retries, LongestDelay, [.. PostgreSqlFaults.Passing]))
        .ReplaceService<IModelCustomizer, PostgreSqlModel>();

    public override LogStore OpenLog(string connection, WriteGate gate) => new PostgreSqlLogStore(connection);

    public override async Task<bool> ExistsAsync(string connection, CancellationToken cancellation)
    {
        try
        {
            await using var open = new NpgsqlConnection(connection);
            await open.OpenAsync(cancellation);
            return true;
        }
        catch (PostgresException failure) when (Tell(failure) == DatabaseFault.NoSuchDatabase)
        {
            return false;
        }
    }

    public override async Task<IReadOnlyList<string>> FindMissingRightsAsync(
        DbConnection open, IReadOnlyCollection<string> tables, CancellationToken cancellation)
    {
        await using var command = ((NpgsqlConnection)open).CreateCommand();
        command.CommandText = """
            SELECT r || ' on ' || t.relname FROM pg_catalog.pg_class t
            CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) r
            WHERE t.relnamespace = current_schema()::regnamespace AND t.relname = ANY(@tables) AND t.relkind IN ('r', 'p')
                AND NOT has_table_privilege(t.oid, r)
            UNION ALL
            SELECT 'USAGE on ' || s.relname FROM pg_catalog.pg_class s
            WHERE s.relnamespace = current_schema()::regnamespace
                AND CASE WHEN s.relkind = 'S' THEN NOT has_sequence_privilege(s.oid, 'USAGE') ELSE false END
            """;
        command.Parameters.AddWithValue("tables", tables.ToArray());
        return await command.ReadTextsAsync(cancellation);
    }

    public override Task PrepareAsync(DbContext db, CancellationToken cancellation) => Task.CompletedTask;

    // One snapshot; serializable would now and then end a transaction that has only read.
    public override IsolationLevel CopyIsolation => IsolationLevel.RepeatableRead;

    // Of an empty table there is no largest: setval does nothing with a null.
    public override string ResumeKeys(string table, string column) => $"""
        SELECT setval(pg_get_serial_sequence('"{table}"', '{column}'), (SELECT max("{column}") FROM "{table}"))
        """;

    protected override DatabaseFault TellOne(Exception failure) => PostgreSqlFaults.Tell(failure);
}
