using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>What was reported is a case on the dashboard: it is decided with reasons, appealed, and looked at by somebody else.</summary>
public sealed class CaseTests(Site site) : IClassFixture<Site>
{
    private const string Words = "You only have yourself to blame.";
    private const string Reasons = "Please do not tell others how to grieve.";

    private static readonly Look _tablet = new("tablet-light", 820, 1180, ColorScheme.Light, IsTouch: true);
    private static readonly Look _wide = new("wide-light", 1440, 900, ColorScheme.Light, IsTouch: false);
    private static readonly Look[] _looks =
    [
        Look.Phones, _wide with { Others = [_wide, _wide with { Name = "wide-dark", Scheme = ColorScheme.Dark }, _tablet] },
    ];

    public static TheoryData<string> Looks => [.. _looks.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_message_is_hidden_with_reasons_its_author_appeals_and_somebody_else_shows_it_again(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", look);
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await using var leo = await gathering.ComeAsync("Leo", look);
        await tom.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        await leo.SayAsync(Words);
        await tom.HearAsync(Words);
        await tom.ReportAsync("Harassment or threats", "He said so last week too.");

        await mona.Page.ReloadAsync();
        await mona.FollowAsync("Dashboard");
        await mona.SeeAsync("A message by Leo");
        await mona.LookAsync("cases");
        await mona.OpenCaseAsync("A message by Leo");
        await mona.LookAsync("case");
        await mona.PressAsync("Work on it");
        await mona.SeeAsync("You work on this until");
        await mona.Page.GetByText("Read what was reported").ClickAsync();
        await mona.SeeAsync("He said so last week too.");
        await Assertions.Expect(mona.Page.GetByText(Words)).Not.ToBeVisibleAsync();
        await mona.Page.GetByText("Show the reported message").ClickAsync();
        await mona.SeeAsync(Words);
        await Assertions.Expect(mona.Page.GetByText("Tom")).ToHaveCountAsync(0);
        await mona.LookAsync("case-read");

        await mona.ConsiderAsync("Leo", Reasons, "Hide the message", "Warn");
        await mona.Page.GetByLabel("A word to whoever reported it").FillAsync("Thank you. We have talked.");
        await mona.LookAsync("case-deciding");
        await mona.TakeDecisionAsync();
        await mona.LookAsync("case-decided");
        await Assertions.Expect(tom.Said(Words)).ToHaveCountAsync(0);
        await tom.GoAsync("/me");
        await tom.SeeAsync("Thank you. We have talked.");
        await Assertions.Expect(tom.Page.GetByText(Reasons)).ToHaveCountAsync(0);

        await AppealAsync(leo);
        await mona.GoAsync("/moderation/appeals");
        await mona.SeeAsync("No appeal waits");
        await mona.LookAsync("appeals-none");
        await WithdrawAsync(look);

        await leo.Page.ReloadAsync();
        await leo.SeeAsync("This decision was withdrawn");
        await leo.SeeAsync("You are right. We are sorry.");
        await leo.LookAsync("decisions-withdrawn");
        await tom.GoAsync(gathering.Path);
        await tom.HearAsync(Words);
        await mona.GoAsync("/moderation?show=closed");
        await mona.OpenCaseAsync("A message by Leo");
        await mona.SeeAsync("An appeal was granted");
        await mona.LookAsync("case-overturned");
    }

    [Fact]
    public async Task The_second_of_two_who_decide_is_told_what_has_happened_and_keeps_what_was_typed()
    {
        await using var gathering = await ReportedAsync("Ben");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var ines = await site.DemoAsync("Ines");
        foreach (var visitor in (Visitor[])[mona, ines])
        {
            await visitor.LookAfterAsync(gathering);
            await visitor.OpenCaseAsync("A message by Ben");
        }

        await mona.ConsiderAsync("Ben", Reasons, "Hide the message");
        await ines.PressAsync("Decide");
        await ines.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Nothing needs to be done" }).CheckAsync();
        await ines.TakeDecisionAsync();

        await mona.PressAsync("Take the decision");
        var told = mona.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(told).ToContainTextAsync("Nothing was decided yet");
        await Assertions.Expect(told).ToContainTextAsync("A decision was taken");
        await Assertions.Expect(told).ToBeFocusedAsync();
        await Assertions.Expect(mona.Page.GetByLabel("Reasons for Ben")).ToHaveValueAsync(Reasons);
        await Assertions.Expect(mona.Page.GetByRole(AriaRole.Heading, new() { Name = "Nothing needed to be done" })).ToBeVisibleAsync();
        await mona.LookAsync("case-stale");
        await mona.TakeDecisionAsync();
    }

    [Fact]
    public async Task What_is_reported_comes_to_an_open_dashboard_by_itself_also_after_the_line_broke()
    {
        await using var cable = new Cable(site.Address);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Ana");
        await using var mona = await gathering.ComeAsync("Mona", Look.Narrow, cable.Address);
        await using var tom = await gathering.ComeAsync("Tom");
        await using var ana = await gathering.ComeAsync("Ana");
        await tom.EnterAsync(Gathering.Name);
        await ana.EnterAsync(Gathering.Name);
        await ana.SayAsync("One.");
        await tom.HearAsync("One.");
        await mona.LookAfterAsync(gathering);
        await mona.SeeAsync("Nothing waits for you");
        await mona.LookAsync("cases-none");
        await Assertions.Expect(mona.Page.GetByText("Reconnecting.")).ToHaveCountAsync(0);
        await tom.ReportAsync("Unkind", "Look at this.");
        await mona.SeeAsync("A message by Ana");

        cable.Cut();
        await mona.SeeAsync("Reconnecting.");
        await ana.SayAsync("Two.");
        await tom.HearAsync("Two.");
        await tom.ReportAsync("Unkind", "And at this.");
        cable.Mend();
        await Assertions.Expect(mona.Page.GetByRole(AriaRole.Link, new() { Name = "A message by Ana" })).ToHaveCountAsync(2);
        await mona.LookAsync("cases-narrow");
    }

    [Fact]
    public async Task Whoever_is_suspended_reads_why_and_can_appeal_and_sees_nothing_else()
    {
        await using var gathering = await ReportedAsync("Pia");
        await using var pia = await gathering.ComeAsync("Pia", Look.Phone);
        await using var ines = await site.DemoAsync("Ines");
        await pia.EnterAsync(Gathering.Name);
        await ines.LookAfterAsync(gathering);
        await ines.OpenCaseAsync("A message by Pia");
        await ines.ConsiderAsync("Pia", Reasons, "Suspend for a time");
        await ines.TakeDecisionAsync();

        await pia.SeeHeadingAsync("Your account is suspended");
        await pia.SeeAsync(Reasons);
        await pia.LookAsync("suspended");
        await pia.PressAsync("Ask for another look");
        await pia.Page.GetByLabel("What should they know?").FillAsync("I was not myself that day.");
        await pia.PressAsync("Send it");
        await pia.SeeAsync("It is sent.");
        await pia.GoAsync(gathering.Path);
        await pia.SeeHeadingAsync("Your account is suspended");
        await pia.LookAsync("suspended-appealed");
    }

    /// <summary>A circle in which Tom has reported a message by somebody.</summary>
    private async Task<Gathering> ReportedAsync(string author)
    {
        var gathering = await Gathering.OfAsync(site, "Mona", "Tom", author);
        await using var tom = await gathering.ComeAsync("Tom");
        await using var speaker = await gathering.ComeAsync(author);
        await tom.EnterAsync(Gathering.Name);
        await speaker.EnterAsync(Gathering.Name);
        await speaker.SayAsync(Words);
        await tom.HearAsync(Words);
        await tom.ReportAsync("Harassment or threats", "He said so last week too.");
        return gathering;
    }

    private static async Task AppealAsync(Visitor leo)
    {
        await leo.GoAsync("/");
        await leo.SeeAsync("Something was decided that concerns you.");
        await leo.FollowAsync("Something was decided that concerns you.");
        await leo.SeeHeadingAsync("Decisions about me");
        var hidden = leo.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "A message of yours was hidden" });
        await Assertions.Expect(hidden).ToContainTextAsync(Reasons);
        await Assertions.Expect(hidden).ToContainTextAsync(Words);
        await Assertions.Expect(leo.Page.GetByText("Mona")).ToHaveCountAsync(0);
        await Assertions.Expect(leo.Page.GetByText("Tom")).ToHaveCountAsync(0);
        await leo.LookAsync("decisions");
        await hidden.GetByRole(AriaRole.Button, new() { Name = "Ask for another look" }).ClickAsync();
        await leo.Page.GetByLabel("What should they know?").FillAsync("I meant myself.");
        await leo.LookAsync("decisions-appealing");
        await leo.PressAsync("Send it");
        await leo.SeeAsync("It is sent.");
        await leo.LookAsync("decisions-appealed");
    }

    private async Task WithdrawAsync(Look look)
    {
        await using var ines = await site.DemoAsync("Ines", look);
        await ines.GoAsync("/moderation/appeals");
        await ines.Page.GetByRole(AriaRole.Link, new() { Name = "A message by Leo" }).ClickAsync();
        await ines.SeeHeadingAsync("Appeal: A message by Leo");
        await ines.SeeAsync("I meant myself.");
        await ines.LookAsync("appeal");
        await ines.Page.GetByLabel("It is withdrawn").CheckAsync();
        await ines.Page.GetByLabel("Your answer to them").FillAsync("You are right. We are sorry.");
        await ines.PressAsync("Decide");
        await ines.SeeAsync("The decision is withdrawn");
        await ines.LookAsync("appeal-decided");
    }
}
