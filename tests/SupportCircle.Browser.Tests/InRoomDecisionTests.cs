using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>What a facilitator does in the room has its reasons, and somebody else can take it back.</summary>
public sealed class InRoomDecisionTests(Site site) : IClassFixture<Site>
{
    private const string Words = "You only have yourself to blame.";
    private const string Reasons = "Please do not tell others how to grieve.";

    private static readonly Look[] _looks =
    [
        Look.PhoneDark, new("wide-light", 1440, 900, ColorScheme.Light, IsTouch: false),
    ];

    public static TheoryData<string> Looks => [.. _looks.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_message_is_hidden_in_the_room_its_author_reads_why_appeals_and_somebody_else_shows_it_again(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", look);
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await using var leo = await gathering.ComeAsync("Leo", look);
        foreach (var visitor in (Visitor[])[mona, tom, leo])
        {
            await visitor.EnterAsync(Gathering.Name);
        }

        await leo.SayAsync(Words);
        await tom.HearAsync(Words);
        await mona.Said(Words).GetByRole(AriaRole.Button, new() { Name = "Message actions" }).ClickAsync();
        await mona.PressAsync("Hide for everyone");
        await mona.SeeAsync("They will read this, and can appeal.");
        await Assertions.Expect(mona.Page.GetByLabel("Which rule does it rest on?")).ToHaveValueAsync("Agreements");
        await mona.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Hide for everyone" }).ClickAsync();
        await Assertions.Expect(mona.Page.GetByLabel("Reasons", new() { Exact = true })).ToHaveAttributeAsync("aria-invalid", "true");
        await mona.LookAsync("hiding-without-reasons");
        await mona.Page.GetByLabel("Reasons", new() { Exact = true }).FillAsync(Reasons);
        await mona.LookAsync("hiding");
        await mona.GiveReasonsAsync("Hide for everyone", Reasons);

        await tom.SeeAsync("There is no message here any more");
        await Assertions.Expect(tom.Page.GetByText(Reasons)).ToHaveCountAsync(0);
        await ReadAndAppealAsync(leo);
        await LookIntoItAsync(mona, gathering);
        await WithdrawAsync(look);

        await leo.Page.ReloadAsync();
        await leo.SeeAsync("This decision was withdrawn");
        await tom.HearAsync(Words);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Muting_and_removing_ask_for_reasons_too(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona", _looks.Single(one => one.Name == name));
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        if (name.StartsWith("phone", StringComparison.Ordinal))
        {
            await mona.FollowAsync("People");
        }

        await mona.PressAsync("Mute Tom");
        await mona.LookAsync("muting");
        await mona.GiveReasonsAsync("Mute Tom", "Let others speak for a while.");
        await tom.SeeAsync("You can read along here, and write again from");
        await mona.PressAsync("Remove Tom");
        await mona.Page.GetByLabel("Which rule does it rest on?").SelectOptionAsync("Harassment");
        await mona.LookAsync("removing");
        await mona.GiveReasonsAsync("Remove Tom", "We have talked about this.");

        await tom.SeeHeadingAsync("You are no longer in this circle");
        await tom.GoAsync("/decisions");
        await tom.SeeAsync("Your seat in a circle has ended");
        await tom.SeeAsync("Harassment or threats");
        await tom.SeeAsync("We have talked about this.");
        await tom.SeeAsync("Let others speak for a while.");
    }

    private static async Task ReadAndAppealAsync(Visitor leo)
    {
        await leo.GoAsync("/");
        await leo.SeeAsync("Something was decided that concerns you.");
        await leo.FollowAsync("Something was decided that concerns you.");
        var hidden = leo.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "A message of yours was hidden" });
        await Assertions.Expect(hidden).ToContainTextAsync(Reasons);
        await Assertions.Expect(hidden).ToContainTextAsync(Words);
        await Assertions.Expect(hidden).ToContainTextAsync("The circle's agreements");
        await Assertions.Expect(leo.Page.GetByText("Mona")).ToHaveCountAsync(0);
        await leo.LookAsync("hidden-statement");
        await hidden.GetByRole(AriaRole.Button, new() { Name = "Ask for another look" }).ClickAsync();
        await leo.Page.GetByLabel("What should they know?").FillAsync("I meant myself.");
        await leo.PressAsync("Send it");
        await leo.SeeAsync("It is sent.");
    }

    private static async Task LookIntoItAsync(Visitor mona, Gathering gathering)
    {
        await mona.GoAsync($"/moderation?circle={gathering.Path.Split('/')[^1]}");
        await mona.SeeAsync("Nothing waits for you");
        await mona.GoAsync($"/moderation?show=closed&circle={gathering.Path.Split('/')[^1]}");
        await mona.SeeAsync("Done in the room");
        await mona.OpenCaseAsync("A message by Leo");
        await mona.SeeAsync("A facilitator did something in the room");
        await mona.LookAsync("done-in-room");
    }

    private async Task WithdrawAsync(Look look)
    {
        await using var ines = await site.DemoAsync("Ines", look);
        await ines.GoAsync("/moderation/appeals");
        await ines.Page.GetByRole(AriaRole.Link, new() { Name = "A message by Leo" }).ClickAsync();
        await ines.SeeHeadingAsync("Appeal: A message by Leo");
        await ines.Page.GetByText("Read what stood there").ClickAsync();
        await ines.Page.GetByText("Show the message").ClickAsync();
        await ines.SeeAsync(Words);
        await ines.LookAsync("appeal-of-hiding");
        await ines.Page.GetByLabel("It is withdrawn").CheckAsync();
        await ines.Page.GetByLabel("Your answer to them").FillAsync("You are right. We are sorry.");
        await ines.PressAsync("Decide");
        await ines.SeeAsync("The decision is withdrawn");
    }
}
