using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>What cannot wait, who is on, and what is there for those who carry a lot.</summary>
public sealed class ShiftTests(Site site) : IClassFixture<Site>
{
    private const string Note = "Leo wrote at noon that he sleeps badly. Please look in on him tonight.";
    private static readonly Look _tablet = new("tablet-light", 820, 1180, ColorScheme.Light, IsTouch: true);
    private static readonly Look[] _looks = [Look.Narrow, _tablet with { Others = [_tablet, Look.DesktopDark] }];

    public static TheoryData<string> Looks => [.. _looks.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task An_alert_comes_by_itself_to_whoever_holds_the_circle_and_is_taken_by_one_touch(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", look);
        await using var ines = await site.DemoAsync("Ines", look);
        await mona.GoAsync("/moderation");
        await mona.SeeAsync("Nothing waits for you");
        await ines.LookAfterAsync(gathering);
        await ines.SeeAsync("Nothing waits for you");
        await WorryAsync(gathering);

        var alert = mona.Page.GetByRole(AriaRole.Region, new() { Name = "Cannot wait" }).GetByRole(AriaRole.Listitem);
        await Assertions.Expect(alert).ToContainTextAsync("I am worried about them");
        await Assertions.Expect(alert).ToContainTextAsync("Nobody is on shift for this circle.");
        await mona.SeeAsync("A message by Leo");
        await Assertions.Expect(mona.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Cannot wait: I am worried about them. The quiet hour." })).ToHaveCountAsync(1);
        await mona.LookAsync("alert");
        await ines.SeeAsync("A message by Leo");
        await Assertions.Expect(ines.Page.GetByRole(AriaRole.Region, new() { Name = "Cannot wait" })).ToHaveCountAsync(0);

        await alert.GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync();
        await mona.Page.GetByRole(AriaRole.Heading, new() { Name = "A message by Leo", Level = 1 }).WaitForAsync();
        await mona.SeeAsync("You work on this until");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        await ines.SeeAsync("Mona is on it");
        await mona.Page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
        await Assertions.Expect(alert).ToHaveCountAsync(1);
        await mona.LookAsync("alert-case");
        await mona.PressAsync("Take it");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_shift_is_begun_and_ended_with_a_note_which_the_other_sees(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", look);
        await using var ines = await site.DemoAsync("Ines", look);
        await mona.GoAsync("/moderation");
        await mona.FollowAsync("Not on shift");
        await mona.SeeAsync("You are not on shift.");
        await mona.Page.GetByLabel("Another length").CheckAsync();
        await mona.FillAsync("Minutes", "5");
        await mona.PressAsync("Begin my shift");
        await mona.SeeAsync("From 15 to 720.");
        await mona.LookAsync("shift-begin");
        await mona.Page.GetByLabel("4 hours").CheckAsync();
        await mona.PressAsync("Begin my shift");
        await mona.SeeAsync("You are on shift until");

        await ines.GoAsync("/moderation/shift");
        var row = ines.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Mona" }).Filter(new() { HasText = Gathering.Name });
        await Assertions.Expect(row.First).ToBeVisibleAsync();
        await mona.PressAsync("End my shift");
        await mona.Page.GetByLabel("What those who come next should know").FillAsync(Note);
        await mona.LookAsync("shift-end");
        await mona.Page.ReloadAsync();
        await mona.PressAsync("End my shift");
        await Assertions.Expect(mona.Page.GetByLabel("What those who come next should know")).ToHaveValueAsync(Note);
        await mona.PressAsync("End my shift");
        await mona.SeeAsync("Your shift is over. Thank you.");
        await mona.SeeAsync(Note);
        await mona.LookAsync("shift-ended");

        await ines.SeeAsync(Note);
        await mona.PressAsync("Take back");
        await Assertions.Expect(mona.Page.GetByText(Note)).ToHaveCountAsync(0);
        await mona.FollowAsync("Dashboard");
        await mona.SeeAsync("Not on shift");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task What_somebody_would_rather_not_get_stands_at_the_end_closed_and_is_passed_by(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await ReportAsync(gathering, "Harassment or threats", 1);
        await ReportAsync(gathering, "Unkind", 1);
        await using var mona = await gathering.ComeAsync("Mona", look);
        await mona.GoAsync("/moderation/shift");
        await mona.Page.GetByLabel("Harassment or threats").CheckAsync();
        await mona.PressAsync("Keep this");
        await mona.SeeAsync("Kept.");
        await mona.LookAsync("wishes");

        await mona.GoAsync("/moderation");
        var rows = mona.Page.GetByRole(AriaRole.Link, new() { Name = "A message by Leo" });
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await mona.Page.Keyboard.PressAsync("j");
        await mona.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(rows).ToBeFocusedAsync();
        await mona.Page.GetByText("One that you would rather not get").ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(2);
        await mona.Page.Keyboard.PressAsync("j");
        await mona.LookAsync("wishes-queue");
        await rows.Last.ClickAsync();
        await mona.Page.GetByRole(AriaRole.Heading, new() { Name = "A message by Leo", Level = 1 }).WaitForAsync();
        await Assertions.Expect(mona.Page.GetByText("Read what was reported")).Not.ToBeVisibleAsync();
        await mona.Page.GetByText("Show it all the same").ClickAsync();
        await mona.Page.GetByText("Read what was reported").ClickAsync();
        await mona.SeeAsync("Look at this.");
        await mona.LookAsync("wishes-case");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Whoever_has_read_many_hard_cases_gets_a_quiet_word_that_can_be_put_away(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await ReportAsync(gathering, "Harassment or threats", 7);
        await using var mona = await gathering.ComeAsync("Mona", look);
        for (var n = 0; n < 6; n++)
        {
            await ReadAsync(mona, n);
        }

        await mona.SeeAsync("You have read 6 hard cases in the last 24 hours.");
        await mona.LookAsync("nudge");
        await mona.PressAsync("Not now");
        await mona.Page.ReloadAsync();
        await mona.SeeAsync("Read what was reported");
        await Assertions.Expect(mona.Page.GetByText("hard cases in the last 24 hours")).ToHaveCountAsync(0);
        await ReadAsync(mona, 6);
        await mona.SeeAsync("You have read 7 hard cases in the last 24 hours.");

        await mona.FollowAsync("Leave a note for the next");
        await Assertions.Expect(mona.Page.GetByLabel("What those who come next should know")).ToBeVisibleAsync();
        await mona.SeeAsync("you have read what is in 7 hard cases");
        await mona.LookAsync("shift-exposure");
    }

    private static async Task ReadAsync(Visitor mona, int n)
    {
        await mona.GoAsync("/moderation");
        await mona.Page.GetByRole(AriaRole.Link, new() { Name = "A message by Leo" }).Nth(n).ClickAsync();
        await mona.Page.GetByText("Read what was reported").ClickAsync();
        await mona.SeeAsync("Look at this.");
    }

    private static Task WorryAsync(Gathering gathering) => ReportAsync(gathering, "I am worried about them", 1);

    private static async Task ReportAsync(Gathering gathering, string category, int many)
    {
        await using var tom = await gathering.ComeAsync("Tom");
        await using var leo = await gathering.ComeAsync("Leo");
        await tom.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        for (var n = 1; n <= many; n++)
        {
            var words = $"{category}, {n}.";
            await leo.SayAsync(words);
            await tom.HearAsync(words);
            await tom.ReportAsync(category, "Look at this.");
        }
    }
}
