using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.PostgreSql;
using SupportCircle.Data.Providers;
using SupportCircle.Data.Sqlite;
using SupportCircle.Data.SqlServer;

namespace SupportCircle.Data.Tests.SetUp;

public sealed class MigrationTests
{
    public static TheoryData<string> Providers => ["Sqlite", "SqlServer", "PostgreSql"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_migrations_say_all_that_the_models_say(string provider)
    {
        var databases = NowhereOn(provider);
        await using var data = databases.OpenData();
        await using var keys = databases.OpenKeys();

        Assert.False(data.Database.HasPendingModelChanges(), "Run src/add-migration.sh Data.");
        Assert.False(keys.Database.HasPendingModelChanges(), "Run src/add-migration.sh Keys.");
    }

    [Fact]
    public async Task Every_migration_since_the_first_is_there_for_every_database()
    {
        var names = new List<IEnumerable<string>>();
        foreach (var provider in Providers.Select(row => row.Data))
        {
            await using var data = NowhereOn(provider).OpenData();
            names.Add(data.Database.GetMigrations().Select(id => id.Split('_', 2)[1]).Except(["Start", "CommitMarks"], StringComparer.Ordinal));
        }

        // SQLite was there before the others: their first migration has what its second one added.
        Assert.All(names, others => Assert.Equal(names[0], others));
    }

    private static Databases NowhereOn(string name)
    {
        DatabaseLink link = name switch
        {
            "Sqlite" => new DatabaseLink(new SqliteProvider(), "Data Source=:memory:"),
            "SqlServer" => new DatabaseLink(new SqlServerProvider(), "Server=nowhere;Database=none"),
            _ => new DatabaseLink(new PostgreSqlProvider(), "Host=nowhere;Database=none"),
        };
        return new Databases(link, link);
    }
}
