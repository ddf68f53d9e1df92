using System.Data.Common;
using Npgsql;
using SupportCircle.Data.PostgreSql;
using SupportCircle.Data.Providers;
using SupportCircle.TestServers;

namespace SupportCircle.TestDatabases;

internal sealed class PostgreSqlServer(bool durable) : TestServer, IDisposable
{
    private readonly Lazy<PostgreSqlProcess> _server = new(() => PostgreSqlProcess.Start(durable));

    public override DatabaseProvider Provider { get; } = new PostgreSqlProvider();

    public override DatabaseLink Create(string folder, string name) => Make(name, "template1");

    public override DatabaseLink Copy(DatabaseLink from, string folder, string name) => Make(name, NameOf(from));

    public override void Drop(DatabaseLink database)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(database.Connection));
        Administer($"DROP DATABASE IF EXISTS \"{NameOf(database)}\" WITH (FORCE)");
    }

    public override DbConnection Open(DatabaseLink database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.Connection) { Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public override DatabaseLink AsReader(DatabaseLink database)
    {
        var name = $"reader_{Guid.NewGuid():N}";
        using var open = Open(database);
        open.Run($"CREATE ROLE {name} LOGIN PASSWORD '{name}'; GRANT SELECT ON ALL TABLES IN SCHEMA public TO {name}");
        return database with
        {
            Connection = new NpgsqlConnectionStringBuilder(database.Connection) { Username = name, Password = name }.ToString(),
        };
    }

    public override void CutOff(DatabaseLink database) => Administer(
        $"ALTER DATABASE \"{NameOf(database)}\" ALLOW_CONNECTIONS false; "
        + $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{NameOf(database)}'");

    // A failed statement ends the transaction in any case.
    public override void RefuseMessage(DatabaseLink database, Guid clientMessageId, bool endsTransaction)
    {
        using var open = Open(database);
        open.Run($"""
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$;
            CREATE TRIGGER "Refuses" BEFORE INSERT ON "Messages" FOR EACH ROW WHEN (NEW."ClientMessageId" = '{clientMessageId}')
            EXECUTE FUNCTION refuse()
            """);
    }

    // Each statement that writes leaves a row, which is there if its transaction was committed.
    public override CommitWatch Watch(DatabaseLink database)
    {
        var open = Open(database);
        var tables = open.Tables(Provider);
        open.Run("CREATE TABLE IF NOT EXISTS written (id bigint GENERATED ALWAYS AS IDENTITY)");
        open.Run("""
            CREATE OR REPLACE FUNCTION note_written() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN INSERT INTO written DEFAULT VALUES; RETURN NULL; END $$
            """);
        foreach (var table in tables)
        {
            open.Run($"""
                CREATE OR REPLACE TRIGGER "NotesWritten" AFTER INSERT OR UPDATE OR DELETE ON "{table}"
                FOR EACH STATEMENT EXECUTE FUNCTION note_written()
                """);
        }

        return new CommitWatch(open, "SELECT count(*) FROM written");
    }

    public override DatabaseLink By(CutLine line, DatabaseLink database) => database with
    {
        Connection = new NpgsqlConnectionStringBuilder(database.Connection) { Port = line.Port }.ToString(),
    };

    public override (string Host, int Port) ListensAt(DatabaseLink database)
    {
        var settings = new NpgsqlConnectionStringBuilder(database.Connection);
        return (settings.Host!, settings.Port);
    }

    // The one whose patience ends first looks for a deadlock, and gives way.
    public override string WinDeadlocks => "SET deadlock_timeout = '1h'";

    public override async Task<bool> IsLockedAsync(DatabaseLink database, string table, Guid id, CancellationToken cancellation)
    {
        await using var open = new NpgsqlConnection(database.Connection);
        await open.OpenAsync(cancellation);
        await using var command = open.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM (SELECT 1 FROM \"{table}\" WHERE \"Id\" = '{id}' FOR NO KEY UPDATE SKIP LOCKED) AS free";
        return await command.ExecuteScalarAsync(cancellation) is 0L;
    }

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value.Dispose();
        }
    }

    private static string NameOf(DatabaseLink database) => new NpgsqlConnectionStringBuilder(database.Connection).Database!;

    private void Administer(string text)
    {
        using var open = new NpgsqlConnection(_server.Value.Connection("postgres"));
        open.Open();
        open.Run(text);
    }

    private DatabaseLink Make(string name, string template)
    {
        var database = $"{name}_{Guid.NewGuid():N}";
        Administer($"CREATE DATABASE \"{database}\" TEMPLATE \"{template}\"");
        return new DatabaseLink(Provider, Provider.Complete(_server.Value.Connection(database)));
    }
}
