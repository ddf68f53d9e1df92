using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Tests.SetUp;

public sealed class SetUpTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_database_has_the_themes_and_the_roles()
    {
        await using var database = TestDatabase.Create();
        await using var db = database.Context();

        Assert.Equal(
            ThemeCatalogue.Initial.Select(t => t.Key),
            await db.Themes.OrderBy(t => t.Position).Select(t => t.Key).ToListAsync(Cancellation),
            StringComparer.Ordinal);
        Assert.Equal(
            OrganisationRoles.All.Order(StringComparer.Ordinal),
            await db.Roles.OrderBy(r => r.Name).Select(r => r.Name!).ToListAsync(Cancellation),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task Setting_up_again_changes_nothing()
    {
        await using var database = TestDatabase.Create();
        var circleId = await database.AddCircleAsync();

        await database.MigrateAsync(Cancellation);

        await using var db = database.Context();
        Assert.Equal(circleId, (await db.Circles.SingleAsync(Cancellation)).Id);
    }

    [Fact]
    public async Task Hosts_that_start_at_once_all_come_up()
    {
        await using var database = TestDatabase.CreateEmpty();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.MigrateAsync(Cancellation), Cancellation)));

        Assert.Equal(ThemeCatalogue.Initial.Count, database.Scalar<long>("SELECT COUNT(*) FROM \"Themes\""));
    }

    [Fact]
    public async Task Hosts_on_several_machines_that_start_at_once_all_come_up()
    {
        await using var database = TestDatabase.CreateEmpty();
        if (database.Server.Provider.IsEmbedded)
        {
            // A file has one machine, and there the lock file holds.
            return;
        }

        // No lock file between them: each has looked before any has begun.
        var states = await database.SetUp.InspectAsync(Cancellation);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            () => database.SetUp.MigrateAsync(states, create: false, Cancellation), Cancellation)));

        Assert.All(await database.SetUp.InspectAsync(Cancellation), state => Assert.True(state.IsReady));
    }

    [Fact]
    public async Task While_one_host_sets_up_another_on_the_machine_waits()
    {
        await using var database = TestDatabase.Create();
        await using var held = await SetUpLock.TakeAsync(database.LockFile, Cancellation);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SetUpLock.TakeAsync(database.LockFile, patience.Token));
    }

    [Fact]
    public async Task A_database_that_was_set_up_is_ready_and_says_its_version()
    {
        await using var database = TestDatabase.Create();

        var states = await database.SetUp.InspectAsync(Cancellation);

        Assert.All(states, state =>
        {
            Assert.True(state.IsReady);
            Assert.StartsWith(database.Server.Provider.Name, state.Line().Split(": ")[1], StringComparison.Ordinal);
            Assert.Contains(state.Version!, state.Line(), StringComparison.Ordinal);
            Assert.InRange(state.Clock.TotalSeconds, -5, 5);
        });
    }

    [Fact]
    public async Task Clocks_that_differ_by_more_than_half_a_minute_are_refused()
    {
        await using var database = TestDatabase.Create();
        database.Time.SetUtcNow(DateTimeOffset.UtcNow.AddSeconds(45));

        var refusal = await Assert.ThrowsAsync<SetUpRefusal>(() => database.SetUpBy(database.Time).InspectAsync(Cancellation));

        Assert.Equal(SetUpProblem.Clock, refusal.Problem);
        Assert.Matches(@"differ by -\d+ seconds", refusal.Message);
    }
}
