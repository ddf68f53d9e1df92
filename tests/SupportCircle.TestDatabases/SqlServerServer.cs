using System.Data.Common;
using System.Data.SqlTypes;
using Microsoft.Data.SqlClient;
using SupportCircle.Data.Providers;
using SupportCircle.Data.SqlServer;

namespace SupportCircle.TestDatabases;

internal sealed class SqlServerServer : TestServer
{
    private static readonly string Server = Environment.GetEnvironmentVariable("SUPPORTCIRCLE_TEST_SQLSERVER") is { Length: > 0 } set
        ? set
        : throw new InvalidOperationException("SUPPORTCIRCLE_TEST_SQLSERVER names no server.");

    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _logins = new();

    public override DatabaseProvider Provider { get; } = new SqlServerProvider();

    public override DatabaseLink Create(string folder, string name)
    {
        var database = $"{name}_{Guid.NewGuid():N}";
        Administer($"CREATE DATABASE [{database}]; ALTER DATABASE [{database}] SET READ_COMMITTED_SNAPSHOT ON;");
        return new DatabaseLink(
            Provider, Provider.Complete(new SqlConnectionStringBuilder(Server) { InitialCatalog = database }.ToString()));
    }

    // A backup and a restore would take longer than the migrations.
    public override bool CanCopy => false;

    public override DatabaseLink Copy(DatabaseLink from, string folder, string name) => throw new NotSupportedException();

    public override void Drop(DatabaseLink database)
    {
        SqlConnection.ClearAllPools();
        Administer($"""
            IF DB_ID(N'{NameOf(database)}') IS NOT NULL
            BEGIN
                ALTER DATABASE [{NameOf(database)}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
                DROP DATABASE [{NameOf(database)}];
            END
            """);
        while (_logins.TryDequeue(out var login))
        {
            Administer($"DROP LOGIN [{login}]");
        }
    }

    public override DbConnection Open(DatabaseLink database)
    {
        var connection = new SqlConnection(new SqlConnectionStringBuilder(database.Connection) { Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public override DatabaseLink AsReader(DatabaseLink database)
    {
        var name = $"reader_{Guid.NewGuid():N}";
        var password = $"{Guid.NewGuid():N}Aa1!";
        Administer($"CREATE LOGIN [{name}] WITH PASSWORD = N'{password}', CHECK_POLICY = OFF");
        _logins.Enqueue(name);
        using var open = Open(database);
        open.Run($"CREATE USER [{name}] FOR LOGIN [{name}]; ALTER ROLE db_datareader ADD MEMBER [{name}]");
        return database with
        {
            Connection = new SqlConnectionStringBuilder(database.Connection)
            {
                UserID = name,
                Password = password,
                IntegratedSecurity = false,
            }.ToString(),
        };
    }

    public override void CutOff(DatabaseLink database) =>
        Administer($"ALTER DATABASE [{NameOf(database)}] SET OFFLINE WITH ROLLBACK IMMEDIATE");

    public override void RefuseMessage(DatabaseLink database, Guid clientMessageId, bool endsTransaction)
    {
        using var open = Open(database);
        open.Run($"""
            CREATE TRIGGER [Refuses] ON [Messages] AFTER INSERT AS
            IF EXISTS (SELECT 1 FROM inserted WHERE [ClientMessageId] = '{clientMessageId}')
            BEGIN {(endsTransaction ? "ROLLBACK TRANSACTION;" : "")} THROW 50000, N'refused', 1; END
            """);
    }

    // Triggers would stand in the way of what EF sends, so the rows themselves are summed up.
    public override CommitWatch Watch(DatabaseLink database)
    {
        var open = Open(database);
        var sums = open.Tables(Provider).Select(table => $"(SELECT CONCAT(COUNT_BIG(*), ':', CHECKSUM_AGG(BINARY_CHECKSUM(*))) FROM [{table}])");
        return new CommitWatch(open, $"SELECT CONCAT('', {string.Join(", '/', ", sums)})");
    }

    // Unencrypted, so that a round trip is one write.
    public override DatabaseLink By(CutLine line, DatabaseLink database) => database with
    {
        Connection = new SqlConnectionStringBuilder(database.Connection)
        {
            DataSource = $"127.0.0.1,{line.Port}",
            Encrypt = SqlConnectionEncryptOption.Optional,
        }.ToString(),
    };

    public override (string Host, int Port) ListensAt(DatabaseLink database)
    {
        const int Usual = 1433;
        var address = new SqlConnectionStringBuilder(database.Connection).DataSource.Replace("tcp:", "", StringComparison.OrdinalIgnoreCase).Split(',');
        return (address[0], address.Length > 1 ? int.Parse(address[1], System.Globalization.CultureInfo.InvariantCulture) : Usual);
    }

    public override string WinDeadlocks => "SET DEADLOCK_PRIORITY HIGH";

    public override IComparer<Guid> LockOrder { get; } = Comparer<Guid>.Create((a, b) => new SqlGuid(a).CompareTo(new SqlGuid(b)));

    public override async Task<bool> IsLockedAsync(DatabaseLink database, string table, Guid id, CancellationToken cancellation)
    {
        await using var open = new SqlConnection(database.Connection);
        await open.OpenAsync(cancellation);
        await using var command = open.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM [{table}] WITH (UPDLOCK, READPAST) WHERE [Id] = '{id}'";
        return await command.ExecuteScalarAsync(cancellation) is 0;
    }

    private static string NameOf(DatabaseLink database) => new SqlConnectionStringBuilder(database.Connection).InitialCatalog;

    private static void Administer(string text)
    {
        using var open = new SqlConnection(Server);
        open.Open();
        open.Run(text);
    }
}
