using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Shifts;
using SupportCircle.Web.Moderation.Shifts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Shifts;

/// <summary>Who is on: who sees it, for how long, and that it is over by itself.</summary>
public sealed class ShiftTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Who_is_on_is_seen_by_those_who_hold_a_circle_with_them_and_by_administrators()
    {
        var circle = await _host.CircleAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        var elsewhere = await _host.CircleAsync();
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);

        await bea.BeginShiftAsync();

        var seen = Assert.Single((await circle.Facilitator.ShiftAsync()).On);
        Assert.Equal(("Bea", false), (seen.Who.Name, seen.Administrator));
        Assert.Equal([circle.Id], seen.Circles.Select(c => c.Id));
        Assert.Contains((await administrator.ShiftAsync()).On, on => on.Who == seen.Who);
        Assert.Empty((await elsewhere.Facilitator.ShiftAsync()).On);
        var own = await bea.ShiftAsync();
        Assert.Empty(own.On);
        Assert.Equal(TimeSpan.FromHours(2), own.Mine!.Until - own.Mine.StartedAt);
        await bea.EndShiftAsync();
    }

    [Fact]
    public async Task An_administrator_who_is_on_is_there_for_every_circle()
    {
        var circle = await _host.CircleAsync();
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);

        await administrator.BeginShiftAsync();

        var seen = Assert.Single((await circle.Facilitator.ShiftAsync()).On);
        Assert.Equal(("Ada", true), (seen.Who.Name, seen.Administrator));
        Assert.Empty(seen.Circles);
        await administrator.EndShiftAsync();
        Assert.Empty((await circle.Facilitator.ShiftAsync()).On);
    }

    [Fact]
    public async Task Begun_again_it_is_the_same_one_with_another_end_also_from_two_windows_at_once()
    {
        var circle = await _host.CircleAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => circle.Facilitator.BeginShiftAsync(60)));
        var first = (await circle.Facilitator.ShiftAsync()).Mine!;
        one.Time.Advance(TimeSpan.FromMinutes(10));

        await circle.Facilitator.BeginShiftAsync(240);

        var moved = (await circle.Facilitator.ShiftAsync()).Mine!;
        Assert.Equal((first.StartedAt, first.Until.AddMinutes(190)), (moved.StartedAt, moved.Until));
        var (memberId, _) = await _host.IdsAsync(circle.Facilitator);
        await _host.ReadAsync(async db => Assert.Equal(1, await db.Shifts.CountAsync(s => s.MemberId == memberId)));
        foreach (var minutes in (int[])[ShiftLimits.MinMinutes - 1, ShiftLimits.MaxMinutes + 1])
        {
            Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => circle.Facilitator.BeginShiftAsync(minutes))).Code);
        }
    }

    [Fact]
    public async Task It_ends_when_they_say_so_and_by_itself_at_its_time()
    {
        var circle = await _host.CircleAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        await bea.BeginShiftAsync();
        await bea.EndShiftAsync();
        await bea.EndShiftAsync();
        Assert.Null((await bea.ShiftAsync()).Mine);
        Assert.Empty((await circle.Facilitator.ShiftAsync()).On);

        await bea.BeginShiftAsync(15);
        one.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Single((await circle.Facilitator.ShiftAsync()).On);
        one.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Empty((await circle.Facilitator.ShiftAsync()).On);
        Assert.Null((await bea.ShiftAsync()).Mine);
    }

    [Fact]
    public async Task Whoever_is_suspended_or_holds_nothing_any_more_is_on_no_shift()
    {
        var circle = await _host.CircleAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        var mia = await circle.SecondFacilitatorAsync(_host, "Mia");
        var (memberId, _) = await _host.IdsAsync(bea);
        await bea.BeginShiftAsync();
        await mia.BeginShiftAsync();
        Assert.Equal(["Bea", "Mia"], (await circle.Facilitator.ShiftAsync()).On.Select(on => on.Who.Name));
        Assert.Equal(2, await CountAsync());

        await _host.WriteAsync(async db => (await db.Members.SingleAsync(m => m.Id == memberId)).State = MemberState.Suspended);
        Assert.Equal(["Mia"], (await circle.Facilitator.ShiftAsync()).On.Select(on => on.Who.Name));
        await mia.DeleteAsync($"{circle.Path}/seats/mine");

        Assert.Empty((await circle.Facilitator.ShiftAsync()).On);
        Assert.Equal(0, await CountAsync());

        async Task<int> CountAsync()
        {
            var count = 0;
            await _host.ReadAsync(async db => count = await db.OnShiftFor(circle.Id, Clock.Truncate(one.Time.GetUtcNow().UtcDateTime)).CountAsync());
            return count;
        }
    }

    [Fact]
    public async Task It_is_told_to_the_dashboards_that_see_it_and_to_no_other()
    {
        var circle = await _host.CircleAsync("Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var elsewhere = await _host.CircleAsync();
        await using var ruth = await circle.Facilitator.AtDashboardAsync();
        await using var own = await bea.AtDashboardAsync();
        await using var foreign = await elsewhere.Facilitator.AtDashboardAsync();
        await using var tom = await circle["Tom"].AtDashboardAsync();

        await bea.BeginShiftAsync();
        await Task.WhenAll(ruth.DeskNewsAsync(), own.DeskNewsAsync());
        await bea.EndShiftAsync();
        await Task.WhenAll(ruth.DeskNewsAsync(), own.DeskNewsAsync());

        // What one would rather not get is one's own.
        await bea.WishAsync(ReportCategory.Advertising);
        await own.DeskNewsAsync();
        Assert.False(ruth.HasHeardDeskNews);

        // What comes after is heard by whoever would have heard this before.
        await elsewhere.Facilitator.BeginShiftAsync();
        await foreign.DeskNewsAsync();
        Assert.False(foreign.HasHeardDeskNews);
        Assert.False(tom.HasHeardDeskNews);
        await elsewhere.Facilitator.EndShiftAsync();
    }

    [Fact]
    public async Task Rows_are_kept_for_ninety_days_and_notes_for_fourteen()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var (memberId, _) = await _host.IdsAsync(circle.Facilitator);
        await circle.Facilitator.BeginShiftAsync();
        await circle.Facilitator.LeaveNoteAsync(circle, "All is quiet.");
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await circle.ReportsAsync();

        one.Time.Advance(TimeSpan.FromDays(ShiftLimits.NoteDays) - TimeSpan.FromMinutes(1));
        await ExpireAsync();
        Assert.Equal((1, 1, 1), await CountsAsync());
        one.Time.Advance(TimeSpan.FromMinutes(2));
        await ExpireAsync();
        Assert.Equal((1, 1, 0), await CountsAsync());
        one.Time.Advance(TimeSpan.FromDays(ShiftLimits.KeptDays - ShiftLimits.NoteDays) - TimeSpan.FromMinutes(2));
        await ExpireAsync();
        Assert.Equal((1, 1, 0), await CountsAsync());
        one.Time.Advance(TimeSpan.FromHours(3));
        await ExpireAsync();

        Assert.Equal((0, 0, 0), await CountsAsync());

        async Task<(int Shifts, int Looks, int Notes)> CountsAsync()
        {
            var counts = (0, 0, 0);
            await _host.ReadAsync(async db => counts = (
                await db.Shifts.CountAsync(s => s.MemberId == memberId),
                await db.HardLooks.CountAsync(l => l.MemberId == memberId),
                await db.HandOverNotes.CountAsync(n => n.AuthorMemberId == memberId)));
            return counts;
        }

        async Task ExpireAsync()
        {
            await using var scope = _host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ExpireShifts>().RunAsync(TestContext.Current.CancellationToken);
        }
    }
}
