using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>What cannot wait goes on from one to the next until somebody takes it; and a drill goes the same way.</summary>
public sealed class AlertTests(Site site) : IClassFixture<Site>
{
    private const string Crisis = "i cant do this anymore. i want to kill myself tonight";
    private static readonly Look[] _looks = [Look.Desktops, Look.Phones];

    public static TheoryData<string> Looks => [.. _looks.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task An_alert_goes_to_those_on_shift_then_to_all_facilitators_then_to_administrators_until_it_is_taken(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await GatheringAsync();
        await using var mona = await OnShiftAsync(gathering, look);
        await using var tom = await gathering.ComeAsync("Tom", look);
        await using var ines = await site.DemoAsync("Ines", look);
        await using var leo = await gathering.ComeAsync("Leo");
        await tom.LookAfterAsync(gathering);
        await tom.SeeAsync("Nothing waits for you");
        await ines.LookAfterAsync(gathering);
        await ines.SeeAsync("Nothing waits for you");
        await leo.EnterAsync(Gathering.Name);
        await leo.SayAsync(Crisis);

        await Assertions.Expect(Alert(mona)).ToContainTextAsync("A message by Leo");
        await tom.SeeAsync("A message by Leo");
        await Assertions.Expect(Alert(tom)).ToHaveCountAsync(0);

        Bring(gathering, "Facilitators");
        await Assertions.Expect(Alert(tom)).ToContainTextAsync("A message by Leo");
        await tom.LookAsync("alert-facilitators");
        await Assertions.Expect(Alert(ines)).ToHaveCountAsync(0);
        Bring(gathering, "Administrators");
        await Assertions.Expect(Alert(ines)).ToContainTextAsync("A message by Leo");

        await Alert(tom).GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync();
        await tom.Page.GetByRole(AriaRole.Heading, new() { Name = "A message by Leo", Level = 1 }).WaitForAsync();
        await Assertions.Expect(Alert(mona)).ToHaveCountAsync(0);
        await Assertions.Expect(Alert(ines)).ToHaveCountAsync(0);
        var told = tom.Page.GetByRole(AriaRole.Region, new() { Name = "Who was told" });
        await Assertions.Expect(told.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await Assertions.Expect(told).ToContainTextAsync("Those on shift");
        await Assertions.Expect(told).ToContainTextAsync("Somebody works on it.");
        await told.ScrollIntoViewIfNeededAsync();
        await tom.LookAsync("alert-trail");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_drill_stands_where_alerts_stand_says_what_it_is_and_shows_what_it_has_measured(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await GatheringAsync();
        await using var mona = await OnShiftAsync(gathering, look);
        await using var tom = await gathering.ComeAsync("Tom", look);
        await tom.GoAsync("/moderation");
        await mona.GoAsync("/moderation");
        await mona.FollowAsync("Drills");
        await mona.SeeHeadingAsync("Drills");
        await mona.LookAsync("drills-none");
        await mona.PressAsync("Start the drill");
        await mona.SeeAsync("It is on its way.");

        var mine = Drill(mona);
        await Assertions.Expect(mine).ToContainTextAsync("This is a test. Nobody is in danger.");
        await mona.LookAsync("drill-begun");
        await mona.PressAsync("Start the drill");
        await mona.SeeAsync("A drill of this circle goes on already.");
        Bring(gathering, "Facilitators");
        await Assertions.Expect(Drill(tom)).ToContainTextAsync("This is a test. Nobody is in danger.");
        await tom.LookAsync("drill-alert");
        await Drill(tom).GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync();
        await Assertions.Expect(Drill(tom)).ToHaveCountAsync(0);
        await Assertions.Expect(mine).ToHaveCountAsync(0);

        await mona.SeeAsync("Taken by Tom after");
        await mona.SeeAsync("On one dashboard, after");
        await mona.LookAsync("drill-result");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Administrators_set_how_long_alerts_wait(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var ines = await site.DemoAsync("Ines", look);
        await ines.GoAsync("/settings");
        var section = ines.Page.GetByRole(AriaRole.Region, new() { Name = "When nobody takes an alert" });
        var first = section.GetByLabel("Minutes until all facilitators of the circle are told");
        await first.FillAsync("0");
        await section.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-invalid", "true");
        await first.ScrollIntoViewIfNeededAsync();
        await ines.LookAsync("escalation-wrong");
        await first.FillAsync("4");
        await section.GetByLabel("Send that mail").UncheckAsync();
        await section.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(section).ToContainTextAsync("Saved.");
        await section.GetByLabel("Send that mail").CheckAsync();
        await section.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(section).ToContainTextAsync("Saved.");

        await ines.Page.ReloadAsync();
        await Assertions.Expect(first).ToHaveValueAsync("4");
        await Assertions.Expect(section.GetByLabel("Send that mail")).ToBeCheckedAsync();
    }

    // Mona keeps it, and Tom holds it too.
    private async Task<Gathering> GatheringAsync()
    {
        var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        site.Host.Change($"UPDATE \"Seats\" SET \"Role\" = 'Facilitator' WHERE \"Name\" = 'Tom' AND {Of(gathering)}");
        return gathering;
    }

    private static async Task<Visitor> OnShiftAsync(Gathering gathering, Look look)
    {
        var mona = await gathering.ComeAsync("Mona", look);
        await mona.GoAsync("/moderation/shift");
        await mona.PressAsync("Begin my shift");
        await mona.SeeAsync("You are on shift until");
        return mona;
    }

    // As if its minutes were over.
    private void Bring(Gathering gathering, string step) => site.Host.Change(
        $"""
        UPDATE "AlertSteps" SET "DueAt" = '2026-01-01 00:00:00', "NextAt" = '2026-01-01 00:00:00'
        WHERE "Kind" = '{step}' AND "TakenAt" IS NULL AND "AlertId" IN (SELECT "Id" FROM "Alerts" WHERE {Of(gathering)})
        """);

    private static string Of(Gathering gathering) => $"LOWER(CAST(\"CircleId\" AS TEXT)) = '{gathering.Path.Split('/')[^1]}'";

    private static ILocator Alert(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Cannot wait" })
        .GetByRole(AriaRole.Listitem).Filter(new() { HasText = "A message by Leo" });

    private static ILocator Drill(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Drills" })
        .GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Drill." });
}
