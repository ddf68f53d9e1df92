using System.Data.Common;
using Microsoft.Data.Sqlite;
using SupportCircle.Data.Providers;
using SupportCircle.Data.Sqlite;

namespace SupportCircle.TestDatabases;

internal sealed class SqliteFiles : TestServer
{
    public override DatabaseProvider Provider { get; } = new SqliteProvider();

    public override DatabaseLink Create(string folder, string name) =>
        new(Provider, Provider.Complete($"Data Source={Path.Combine(folder, name)}.db"));

    public override DatabaseLink Copy(DatabaseLink from, string folder, string name)
    {
        var copy = Create(folder, name);
        File.Copy(FileOf(from), FileOf(copy));
        return copy;
    }

    public override void Drop(DatabaseLink database)
    {
        using var pooled = new SqliteConnection(database.Connection);
        SqliteConnection.ClearPool(pooled);
        foreach (var ending in (string[])["", "-wal", "-shm"])
        {
            File.Delete(FileOf(database) + ending);
        }
    }

    public override DbConnection Open(DatabaseLink database)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(database.Connection) { Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public override DatabaseLink AsReader(DatabaseLink database) => database with { Connection = $"{database.Connection};Mode=ReadOnly" };

    public override void CutOff(DatabaseLink database) => File.Delete(FileOf(database));

    public override void RefuseMessage(DatabaseLink database, Guid clientMessageId, bool endsTransaction)
    {
        using var open = Open(database);
        open.Run($"""
            CREATE TRIGGER "Refuses" BEFORE INSERT ON "Messages" WHEN NEW."ClientMessageId" = '{clientMessageId.ToString().ToUpperInvariant()}'
            BEGIN SELECT RAISE({(endsTransaction ? "ROLLBACK" : "ABORT")}, 'refused'); END
            """);
    }

    public override CommitWatch Watch(DatabaseLink database) => new(Open(database), "PRAGMA data_version");

    private static string FileOf(DatabaseLink database) => new SqliteConnectionStringBuilder(database.Connection).DataSource;
}
