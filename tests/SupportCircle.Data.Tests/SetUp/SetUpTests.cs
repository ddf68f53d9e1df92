using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Sqlite;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Tests.SetUp;

public sealed class SetUpTests
{
    [Fact]
    public async Task A_new_database_has_the_themes_and_the_roles()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Context();

        Assert.Equal(
            ThemeCatalogue.Initial.Select(t => t.Key),
            await db.Themes.OrderBy(t => t.Position).Select(t => t.Key).ToListAsync(TestContext.Current.CancellationToken),
            StringComparer.Ordinal);
        Assert.Equal(
            OrganisationRoles.All.Order(StringComparer.Ordinal),
            await db.Roles.OrderBy(r => r.Name).Select(r => r.Name!).ToListAsync(TestContext.Current.CancellationToken),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_migrations_say_all_that_the_models_say()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var data = database.Context();
        await using var keys = database.KeyContext();

        Assert.False(data.Database.HasPendingModelChanges());
        Assert.False(keys.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Setting_up_again_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var circleId = await database.AddCircleAsync();

        await database.SetUpAsync();

        await using var db = database.Context();
        Assert.Equal(circleId, (await db.Circles.SingleAsync(TestContext.Current.CancellationToken)).Id);
    }

    [Fact]
    public async Task A_lock_that_a_killed_process_left_is_cleared()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ScalarAsync<object>("""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2026-05-04 12:00:00');
            """);

        await database.SetUpAsync().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Two_hosts_that_start_at_once_both_come_up()
    {
        await using var database = TestDatabase.CreateEmpty();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(database.SetUpAsync)));

        Assert.Equal(ThemeCatalogue.Initial.Count, await database.ScalarAsync<long>("SELECT COUNT(*) FROM \"Themes\""));
    }

    [Fact]
    public async Task While_one_host_sets_up_another_waits()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var data = database.Context();
        await using var keys = database.KeyContext();
        await using var held = new FileStream(database.LockFile, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        // There is nothing left to migrate: without the lock it would be through at once.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            SqliteSetUp.MigrateAsync(data, keys, database.LockFile, patience.Token));
    }

    [Fact]
    public async Task Readers_do_not_wait_for_the_writer_and_a_commit_is_on_disk()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Context();

        Assert.Equal("wal", await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode")
            .SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, await db.Database.SqlQueryRaw<int>("SELECT synchronous AS \"Value\" FROM pragma_synchronous")
            .SingleAsync(TestContext.Current.CancellationToken));
    }
}
