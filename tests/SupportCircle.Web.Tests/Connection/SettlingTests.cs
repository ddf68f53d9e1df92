using SupportCircle.Contracts.Connection;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

public sealed class SettlingTests(OneHostInTime house) : IClassFixture<OneHostInTime>
{
    [Fact]
    public async Task A_settling_is_told_to_everybody_with_one_start_that_lies_ahead()
    {
        var circle = await house.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);

        var begun = await circle.BeginSettlingAsync();

        Assert.Equal(new CircleChanged(circle.Id), await ana.InPassingAsync());
        Assert.Equal(house.Time.Now() + SettlingLimits.Lead, begun.StartsAt);
        Assert.Equal((4, 0, 6, 0), (begun.In, begun.HoldIn, begun.Out, begun.HoldOut));
        Assert.Equal(begun, await circle["Ana"].SettlingAsync(circle));
        Assert.Equal(begun, await circle["Tom"].SettlingAsync(circle));
    }

    [Fact]
    public async Task Whoever_comes_late_finds_the_same_start_and_once_it_is_over_there_is_none()
    {
        var circle = await house.Host.CircleAsync("Ana");
        var begun = await circle.BeginSettlingAsync();

        house.Time.Advance(TimeSpan.FromSeconds(40));

        Assert.Equal(begun, await circle["Ana"].SettlingAsync(circle));
        house.Time.Advance(TimeSpan.FromSeconds(25));
        Assert.Null(await circle["Ana"].SettlingAsync(circle));
        Assert.NotEqual(begun.Id, (await circle.BeginSettlingAsync()).Id);
    }

    [Fact]
    public async Task A_facilitator_ends_it_with_the_breath_that_everybody_is_in()
    {
        var circle = await house.Host.CircleAsync("Ana");
        var begun = await circle.BeginSettlingAsync();
        house.Time.Advance(SettlingLimits.Lead + TimeSpan.FromSeconds(12));
        await using var ana = await circle["Ana"].InAsync(circle);

        await circle.EndSettlingAsync();

        Assert.Equal(new CircleChanged(circle.Id), await ana.InPassingAsync());
        Assert.Equal(begun.StartsAt.AddSeconds(20), (await circle["Ana"].SettlingAsync(circle))!.EndsAt);
        house.Time.Advance(TimeSpan.FromSeconds(8));
        Assert.Null(await circle["Ana"].SettlingAsync(circle));
        await circle.EndSettlingAsync();
    }

    [Fact]
    public async Task While_one_runs_no_other_begins_and_a_pattern_that_there_is_not_is_refused()
    {
        var circle = await house.Host.CircleAsync("Ana");
        var begun = await circle.BeginSettlingAsync();

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.BeginSettlingAsync("even"))).Code);
        Assert.Equal(begun, await circle["Ana"].SettlingAsync(circle));
        await circle.EndSettlingAsync();
        Assert.Null(await circle["Ana"].SettlingAsync(circle));
        Assert.Equal(["pattern"], (await Refused.ByAsync(() => circle.BeginSettlingAsync("trance"))).Body.Fields!.Keys);
    }

    [Fact]
    public async Task A_member_starts_none_for_others_and_another_circle_hears_nothing()
    {
        var circle = await house.Host.CircleAsync("Ana");
        var elsewhere = await house.Host.CircleAsync("Leo");
        await using var leo = await elsewhere["Leo"].InAsync(elsewhere);

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.BeginSettlingAsync(by: circle["Ana"]))).Code);
        await circle.BeginSettlingAsync();

        Assert.Null(await elsewhere["Leo"].SettlingAsync(elsewhere));
        Assert.False(leo.HasHeardInPassing);
    }

    [Fact]
    public async Task The_patterns_are_those_of_the_file_and_the_clock_is_the_hosts()
    {
        var ana = await house.Host.MemberAsync();

        var patterns = await ana.GetAsync<BreathPatternView[]>("/api/settling/patterns");
        var clock = await ana.GetAsync<ClockReading>("/api/settling/clock");

        Assert.Equal(BreathPatterns.All.Select(pattern => pattern.Key), patterns.Select(pattern => pattern.Key));
        Assert.Equal("Un minuto", patterns[0].Names["es"]);
        Assert.Equal(house.Time.Now(), clock.At);
    }
}
