using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.SetUp;
using SupportCircle.TestDatabases;

namespace SupportCircle.Data.Tests.SetUp;

/// <summary>What is SQLite's own.</summary>
public sealed class SqliteTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lock_that_a_killed_process_left_is_cleared()
    {
        await using var database = TestDatabase.CreateEmpty(TestServer.Sqlite);
        database.Run("""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2026-05-04 12:00:00');
            """);

        await database.MigrateAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(20), Cancellation);

        Assert.All(await database.SetUp.InspectAsync(Cancellation), state => Assert.True(state.IsReady));
    }

    [Fact]
    public async Task Readers_do_not_wait_for_the_writer_and_a_commit_is_on_disk()
    {
        await using var database = TestDatabase.Create(TestServer.Sqlite);
        await using var db = database.Context();

        Assert.Equal("wal", await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode")
            .SingleAsync(Cancellation));
        Assert.Equal(2, await db.Database.SqlQueryRaw<int>("SELECT synchronous AS \"Value\" FROM pragma_synchronous")
            .SingleAsync(Cancellation));
    }

    [Theory]
    [InlineData("busy_timeout", 5_000)]
    [InlineData("wal_autocheckpoint", 8_000)]
    [InlineData("synchronous", 2)]
    [InlineData("foreign_keys", 1)]
    [InlineData("secure_delete", 1)]
    public async Task Whoever_gets_a_connection_that_was_used_before_finds_it_set(string pragma, int value)
    {
        await using var database = TestDatabase.Create(TestServer.Sqlite);
        for (var use = 1; use <= 3; use++)
        {
            await using var db = database.Context();
            await db.Database.OpenConnectionAsync(Cancellation);
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";

            Assert.Equal(value, Convert.ToInt32(await command.ExecuteScalarAsync(Cancellation), CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task A_copy_that_lost_its_write_ahead_log_gets_one_again()
    {
        await using var database = TestDatabase.Create(TestServer.Sqlite);
        database.Run("PRAGMA journal_mode = DELETE");

        Assert.False((await database.SetUp.InspectAsync(Cancellation))[0].IsReady);
        await database.MigrateAsync(Cancellation);

        Assert.Equal("wal", database.Scalar<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_called_one_and_left_alone()
    {
        await using var database = TestDatabase.CreateEmpty(TestServer.Sqlite);
        var file = Path.Combine(database.Folder, "support-circle.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("These are the minutes of a meeting. ", 100)), Cancellation);

        var refusal = await Assert.ThrowsAsync<SetUpRefusal>(() => database.SetUp.InspectAsync(Cancellation));

        Assert.Equal(SetUpProblem.Damaged, refusal.Problem);
        Assert.StartsWith("These are the minutes", await File.ReadAllTextAsync(file, Cancellation), StringComparison.Ordinal);
    }
}
