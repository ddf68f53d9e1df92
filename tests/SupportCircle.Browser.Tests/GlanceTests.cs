using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>The circles that somebody looks after, as they see them at a glance.</summary>
public sealed class GlanceTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Looks => [Look.Desktop.Name, Look.PhoneDark.Name];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Who_holds_a_circle_sees_how_it_is_there_and_what_there_is_to_do_as_it_happens(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", Look.Named(name));
        await mona.GoAsync("/moderation");
        await mona.FollowAsync("Circles");
        await mona.SeeHeadingAsync("Circles at a glance");
        await mona.SeeAsync("All is calm. Nothing waits for you here.");
        await mona.SeeAsync("Nobody at the moment.");
        await mona.SeeAsync("3 of 8 seats taken");
        await mona.LookAsync("glance-calm");

        await using var tom = await gathering.ComeAsync("Tom");
        await using var leo = await gathering.ComeAsync("Leo");
        await tom.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        await leo.SayAsync("The first.");
        await tom.HearAsync("The first.");
        await tom.ReportAsync("Unkind", "Look at this.");
        await mona.SeeAsync("One case waits for somebody");
        await Assertions.Expect(mona.Page.Locator(".glance-here li")).ToHaveTextAsync(["Leo", "Tom"]);
        await mona.LookAsync("glance-needs");
        await mona.FollowAsync("One case waits for somebody");
        await mona.SeeHeadingAsync("Dashboard");

        await mona.Page.EvaluateAsync($"fetch('/api{gathering.Path}/pause', {{ method: 'PUT' }})");
        await mona.GoAsync("/moderation/circles");
        await Assertions.Expect(mona.Page.GetByText("Paused since")).ToBeVisibleAsync();
        await mona.LookAsync("glance-paused");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Somebody_who_has_not_been_heard_from_and_what_nobody_has_answered_is_said_warmly(string name)
    {
        await using var ruth = await site.DemoAsync("Ruth", Look.Named(name));
        await ruth.GoAsync("/moderation/circles");
        await ruth.SeeHeadingAsync("Circles at a glance");
        await ruth.LookAsync("glance-demo");

        // What takes weeks to come about is put into the answer of the host.
        await ruth.Page.RouteAsync("**/api/moderation/circles", async route =>
        {
            var answer = await route.FetchAsync();
            var seen = System.Text.Json.Nodes.JsonNode.Parse(await answer.TextAsync())!;
            seen["held"]![0]!["quiet"] = System.Text.Json.Nodes.JsonNode.Parse(Quiet);
            seen["held"]![0]!["unanswered"] = System.Text.Json.Nodes.JsonNode.Parse(Unanswered);
            await route.FulfillAsync(new() { Response = answer, Body = seen.ToJsonString() });
        });
        await ruth.GoAsync("/moderation/circles");
        await ruth.SeeAsync("Tom has not written since 3 November 2024.");
        await ruth.SeeAsync("Eli came on 1 October 2024 and has not written since.");
        await ruth.Page.GetByText("And one more").ClickAsync();
        await Assertions.Expect(ruth.Page.GetByRole(AriaRole.Link, new() { Name = "A message by Uma" })).ToHaveAttributeAsync(
            "href",
            await ruth.Page.GetByRole(AriaRole.Link, new() { Name = "The long table" }).GetAttributeAsync("href") + "/back?near=7");
        await ruth.SeeAsync("their first message here");
        await ruth.LookAsync("glance-quiet");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task An_administrator_who_holds_none_sees_how_much_there_is_and_nobody(string name)
    {
        await using var ines = await site.DemoAsync("Ines", Look.Named(name));
        await ines.GoAsync("/moderation/circles");
        await ines.SeeHeadingAsync("You hold no circle");
        await ines.SeeHeadingAsync("Circles that others hold");
        await ines.SeeAsync("The long table");
        await ines.LookAsync("glance-others");
    }

    [Fact]
    public async Task Who_looks_after_nothing_finds_nothing()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var tom = await gathering.ComeAsync("Tom");
        await tom.GoAsync("/moderation/circles");
        await tom.SeeHeadingAsync("There is nothing here");
    }

    private const string Quiet = """
        [
          { "who": { "seatId": "01890000-0000-7000-8000-000000000001", "name": "Eli" }, "since": "2024-10-01T12:00:00.000Z", "hasPosted": false },
          { "who": { "seatId": "01890000-0000-7000-8000-000000000002", "name": "Tom" }, "since": "2024-11-03T12:00:00.000Z", "hasPosted": true },
          { "who": { "seatId": "01890000-0000-7000-8000-000000000003", "name": "Zoe" }, "since": "2024-11-04T12:00:00.000Z", "hasPosted": true },
          { "who": { "seatId": "01890000-0000-7000-8000-000000000004", "name": "Max" }, "since": "2024-11-05T12:00:00.000Z", "hasPosted": true }
        ]
        """;

    private const string Unanswered = """
        [
          { "author": { "seatId": "01890000-0000-7000-8000-000000000005", "name": "Uma" }, "sequence": 7, "sentAt": "2026-11-28T12:00:00.000Z", "isFirst": true },
          { "author": { "seatId": "01890000-0000-7000-8000-000000000004", "name": "Max" }, "sequence": 9, "sentAt": "2026-11-29T06:00:00.000Z", "isFirst": false }
        ]
        """;
}
