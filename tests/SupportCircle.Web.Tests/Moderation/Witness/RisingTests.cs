using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Witness;

/// <summary>When a circle is told that something waits for an answer.</summary>
public sealed class RisingTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_story_rises_after_half_an_hour_while_somebody_who_holds_the_circle_is_on_shift_and_its_teller_is_not_told()
    {
        var circle = await CircleAsync(onShift: true, "Ana", "Tom");
        await circle.TellAsync(circle["Ana"]);

        await PassAsync(HalfAnHour - Moment);
        Assert.Null(await circle.OldestAsync(circle["Tom"]));
        Assert.Null((await circle.DetailsAsync(circle["Tom"])).HasWaiting);
        await PassAsync(Moment);

        Assert.Equal(("Ana", 1, true), await circle.OldestAsync(circle["Tom"]));
        Assert.Equal(("Ana", 1, true), await circle.OldestAsync(circle.Facilitator));
        Assert.True((await circle.DetailsAsync(circle["Tom"])).HasWaiting);
        Assert.Equal(0, (await circle.AwaitedAsync(circle["Ana"])).Count);
        Assert.Null((await circle.DetailsAsync(circle["Ana"])).HasWaiting);
    }

    [Fact]
    public async Task While_nobody_who_holds_the_circle_is_on_shift_it_waits_for_the_next_one_and_rises_as_that_begins()
    {
        var circle = await CircleAsync(onShift: false, "Ana", "Tom");
        var elsewhere = await CircleAsync(onShift: true);
        await (await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator)).BeginShiftAsync();
        await circle.SayAsync(circle["Ana"], "Good evening.");
        await PassAsync(TimeSpan.FromHours(1));
        Assert.Null(await circle.OldestAsync(circle["Tom"]));

        await circle.Facilitator.BeginShiftAsync();
        await _host.WitnessAsync();

        Assert.Equal(("Ana", 1, false), await circle.OldestAsync(circle["Tom"]));
        await circle.Facilitator.EndShiftAsync();
        await _host.WitnessAsync();
        Assert.Equal(("Ana", 1, false), await circle.OldestAsync(circle["Tom"]));
        Assert.Equal(0, (await elsewhere.AwaitedAsync(elsewhere.Facilitator)).Count);
    }

    [Fact]
    public async Task Of_what_a_member_says_the_first_rises_and_every_story_and_of_a_facilitator_nothing()
    {
        var circle = await CircleAsync(onShift: true, "Ana", "Tom", "Eli");
        await circle.SayAsync(circle["Ana"], "The first.", "The second.");
        await circle.TellAsync(circle["Ana"]);
        await circle.SayAsync(circle.Facilitator, "Welcome.");
        await circle.TellAsync(circle.Facilitator);
        await circle["Tom"].CheckInAsync(3, "Tired.", circle);
        await PassAsync(HalfAnHour);
        await circle.SayAsync(circle["Ana"], "The third.");
        await PassAsync(HalfAnHour);

        Assert.Equal([(1L, false), (3, true), (6, false)], (await _host.NotedAsync(circle)).Select(row => (row.Sequence, row.IsStory)));
        Assert.Equal((3, 1), ((await circle.AwaitedAsync(circle["Eli"])).Count, (await circle.AwaitedAsync(circle["Ana"])).Count));
    }

    [Fact]
    public async Task What_its_author_has_withdrawn_is_nobodys_first()
    {
        var circle = await CircleAsync(onShift: true, "Ana", "Tom");
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await ana.PostAsync(circle.Id, "The first.");
            await ana.DeleteAsync(circle.Id, 1);
            await _host.WitnessAsync();
            await ana.PostAsync(circle.Id, "The first that stands.");
        }

        await PassAsync(HalfAnHour);

        Assert.Equal(("Ana", 2, false), await circle.OldestAsync(circle["Tom"]));
    }

    public static TheoryData<string> Ends =>
        ["reflection", "reply", "acknowledged", "hidden", "withdrawn", "left", "removed", "suspended", "paused", "erased"];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task What_is_answered_or_cannot_be_does_not_rise_and_what_has_risen_goes(string end)
    {
        var before = await CircleAsync(onShift: true, "Ana", "Tom", "Eli");
        await before.TellAsync(before["Ana"]);
        await EndAsync(before, end);
        await PassAsync(HalfAnHour);
        Assert.Equal(0, (await before.AwaitedAsync(before["Eli"])).Count);
        Assert.DoesNotContain(await _host.NotedAsync(before), row => row.RisenAt is not null);

        var after = await CircleAsync(onShift: true, "Ana", "Tom", "Eli");
        await after.TellAsync(after["Ana"]);
        await PassAsync(HalfAnHour);
        Assert.Equal(1, (await after.AwaitedAsync(after["Eli"])).Count);
        await EndAsync(after, end);

        // At once for whoever looks, before it is noted.
        Assert.Equal(0, (await after.AwaitedAsync(after["Eli"])).Count);
        await _host.WitnessAsync();
        Assert.Equal(0, (await after.AwaitedAsync(after["Eli"])).Count);
        Assert.Null((await after.DetailsAsync(after["Eli"])).HasWaiting);
    }

    [Fact]
    public async Task Nobody_answers_themselves()
    {
        var circle = await CircleAsync(onShift: true, "Ana", "Tom");
        await circle.TellAsync(circle["Ana"]);
        await circle.ReplyAsync(circle["Ana"], 1);
        await circle.ReflectAsync(circle["Ana"], 1);

        await PassAsync(HalfAnHour);

        Assert.Equal(("Ana", 1, true), await circle.OldestAsync(circle["Tom"]));
    }

    [Fact]
    public async Task What_is_restored_waits_again()
    {
        var circle = await CircleAsync(onShift: true, "Ana", "Tom");
        await circle.TellAsync(circle["Ana"]);
        await PassAsync(HalfAnHour);
        await circle.HideAsync(1);
        await _host.WitnessAsync();
        Assert.Null(Assert.Single(await _host.NotedAsync(circle)).RisenAt);

        await circle.RestoreAsync(1);
        await _host.WitnessAsync();

        Assert.Equal(("Ana", 1, true), await circle.OldestAsync(circle["Tom"]));
    }

    [Fact]
    public async Task Whoever_has_blocked_the_author_or_folded_the_entry_is_not_told()
    {
        var circle = await CircleAsync(onShift: true, "Ana", "Tom", "Eli", "Zoe");
        await circle.TellAsync(circle["Ana"]);
        await PassAsync(HalfAnHour);

        await circle.BlockAsync(circle["Tom"], circle["Ana"]);
        await circle.ReportAsync(circle["Eli"], 1, hides: true);
        await circle.BlockAsync(circle["Ana"], circle["Zoe"]);

        Assert.Equal(0, (await circle.AwaitedAsync(circle["Tom"])).Count);
        Assert.Equal(0, (await circle.AwaitedAsync(circle["Eli"])).Count);
        Assert.Equal(1, (await circle.AwaitedAsync(circle["Zoe"])).Count);
    }

    [Fact]
    public async Task It_waits_for_a_week_and_no_longer()
    {
        var circle = await CircleAsync(onShift: true, "Ana", "Tom");
        await circle.TellAsync(circle["Ana"]);
        await PassAsync(HalfAnHour);
        one.Time.Advance(TimeSpan.FromDays(7) - HalfAnHour);
        await circle["Tom"].SignInAsync();
        Assert.NotNull(await circle.OldestAsync(circle["Tom"]));

        one.Time.Advance(Moment);

        Assert.Null(await circle.OldestAsync(circle["Tom"]));
        Assert.Null((await circle.DetailsAsync(circle["Tom"])).HasWaiting);
    }

    private async Task<TestCircle> CircleAsync(bool onShift, params string[] names)
    {
        var circle = await _host.CircleAsync(names);
        if (onShift)
        {
            await circle.Facilitator.BeginShiftAsync(minutes: 600);
        }

        return circle;
    }

    private async Task PassAsync(TimeSpan by)
    {
        // What was said is looked at before the time passes and after it.
        await _host.WitnessAsync();
        one.Time.Advance(by);
        await _host.WitnessAsync();
    }

    private async Task EndAsync(TestCircle circle, string end) => await (end switch
    {
        "reflection" => circle.ReflectAsync(circle.Facilitator, 1),
        "reply" => circle.ReplyAsync(circle.Facilitator, 1),
        "acknowledged" => circle.AcknowledgeAsync(circle["Tom"], 1),
        "hidden" => circle.HideAsync(1),
        "withdrawn" => circle.WithdrawAsync(circle["Ana"], 1),
        "left" => circle.LeaveAsync(circle["Ana"]),
        "removed" => circle.RemoveAsync(circle["Ana"]),
        "suspended" => SuspendAsync(circle),
        "paused" => circle.Facilitator.PutAsync($"{circle.Path}/pause"),
        "erased" => circle["Ana"].EraseAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, message: null),
    });

    private async Task SuspendAsync(TestCircle circle)
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.ReportAsync(circle["Tom"], 1);
        await administrator.DecideAsync(
            Assert.Single(await circle.CasesAsync()).Id, new Measure { Kind = DecisionKind.Suspend, Minutes = 600 });
    }
}
