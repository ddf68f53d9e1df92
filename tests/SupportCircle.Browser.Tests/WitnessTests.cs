using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>What nobody has answered: one quiet line in the room, first in the list of those who hold the circle, and gone once somebody has.</summary>
public sealed class WitnessTests(Site site)
{
    private const string Line = "A story by Tom waits for its first answer.";

    public static TheoryData<string> Looks => [.. Look.Sweeps.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_story_that_waits_is_told_to_the_circle_and_goes_as_soon_as_somebody_answers(string name)
    {
        var look = Look.Named(name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Lena", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", look);
        await mona.Page.EvaluateAsync(Asking("PUT", "/api/moderation/shift", """{ "minutes": 120 }"""));
        await using var tom = await gathering.ComeAsync("Tom", look);
        await tom.EnterAsync(Gathering.Name);
        await using var lena = await gathering.ComeAsync("Lena", look);
        await lena.EnterAsync(Gathering.Name);
        await using var leo = await gathering.ComeAsync("Leo");
        await leo.EnterAsync(Gathering.Name);
        await TellAsync(tom, gathering);
        await lena.HearAsync("Tom has shared a story: The chair at the window");
        await NotedAsync(mona);
        await mona.GoAsync("/moderation/circles");
        await mona.SeeHeadingAsync("Circles at a glance");
        await Assertions.Expect(mona.Page.GetByText("A story by Tom")).ToHaveCountAsync(0);

        LetTimePass(gathering);

        await lena.SeeAsync(Line);
        await lena.LookAsync("room-waiting");
        await mona.SeeAsync("the circle has been told");
        await mona.LookAsync("glance-waiting");
        await Assertions.Expect(leo.Page.GetByText(Line)).ToBeVisibleAsync();
        await Assertions.Expect(tom.Page.GetByText(Line)).ToHaveCountAsync(0);

        await lena.FollowAsync(Line);
        await lena.SeeHeadingAsync("The chair at the window");
        await lena.PressAsync("I hear you");
        await Assertions.Expect(leo.Page.GetByText(Line)).ToHaveCountAsync(0);
        await Assertions.Expect(mona.Page.GetByText("A story by Tom")).ToHaveCountAsync(0);
        await lena.GoAsync(gathering.Path);
        await lena.HearAsync("Tom has shared a story");
        await Assertions.Expect(lena.Page.GetByText(Line)).ToHaveCountAsync(0);

        await mona.GoAsync("/moderation/figures");
        await mona.SeeHeadingAsync("Time to the first answer");
        await Assertions.Expect(Row(mona, Gathering.Name)).ToContainTextAsync(Gathering.Name + "10");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_time_to_the_first_answer_is_drawn_for_each_circle_with_its_table(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona", Look.Named(name));

        // What takes weeks to come about is put into the answer of the host.
        await mona.Page.RouteAsync("**/api/moderation/figures?*", async route =>
        {
            var answer = await route.FetchAsync();
            var figures = JsonNode.Parse(await answer.TextAsync())!;
            var mondays = figures["weeks"]!.AsArray().Select(week => (string)week!["monday"]!).ToList();
            figures["witness"]!["circles"] = new JsonArray(Circle("The long table", mondays, 240), Circle("The quiet hour", mondays, 900));
            await route.FulfillAsync(new() { Response = answer, Body = figures.ToJsonString() });
        });
        await mona.GoAsync("/moderation/figures");
        await mona.SeeHeadingAsync("Time to the first answer");

        await Assertions.Expect(mona.Page.Locator(".witness-plots .plot canvas")).ToHaveCountAsync(2);
        await Assertions.Expect(Row(mona, "The long table")).ToHaveTextAsync("The long table4854 mins33 mins");
        await mona.Page.GetByText("The same as a table").Last.ClickAsync();
        await Assertions.Expect(mona.Page.GetByRole(AriaRole.Region, new() { Name = "The quiet hour" }).GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("15 mins");
        await mona.LookAsync("figures-witness");
    }

    private static JsonObject Circle(string name, IReadOnlyList<string> mondays, int median) => new JsonObject
    {
        ["circle"] = new JsonObject { ["id"] = Guid.CreateVersion7().ToString(), ["name"] = name },
        ["times"] = new JsonObject { ["said"] = 48, ["unanswered"] = 5, ["medianSeconds"] = median, ["slowSeconds"] = 2_000 },
        ["weeks"] = new JsonArray([.. mondays.Select((monday, week) => (JsonNode)new JsonObject
        {
            ["monday"] = monday,
            ["times"] = new JsonObject
            {
                ["said"] = 4, ["unanswered"] = week % 3 == 0 ? 1 : 0, ["medianSeconds"] = median + (week % 4 * 60), ["slowSeconds"] = 2_400 - (week * 120),
            },
        })]),
    };

    private static ILocator Row(Visitor visitor, string circle) => visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Time to the first answer" })
        .GetByRole(AriaRole.Row).Filter(new() { HasText = circle }).First;

    private static async Task TellAsync(Visitor tom, Gathering gathering) => await tom.Page.EvaluateAsync(Asking("POST", $"/api{gathering.Path}/stories", $$"""
        { "clientMessageId": "{{Guid.CreateVersion7()}}", "title": "The chair at the window", "text": "Her chair is still there.", "wish": "JustListen", "topics": [] }
        """));

    private static string Asking(string method, string path, string body) =>
        $"fetch('{path}', {{ method: '{method}', headers: {{ 'content-type': 'application/json' }}, body: '{body.ReplaceLineEndings("").Trim()}' }}).then(answer => {{ if (!answer.ok) throw new Error(answer.status); }})";

    // Until the host has noted by itself what waits.
    private static async Task NotedAsync(Visitor mona) => await mona.Page.WaitForFunctionAsync(
        "fetch('/api/moderation/figures').then(answer => answer.json()).then(figures => figures.witness.whole.said > 0)");

    private void LetTimePass(Gathering gathering)
    {
        var at = DateTime.UtcNow.AddMinutes(-40).ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        var circle = gathering.Path.Split('/')[^1];
        site.Host.Change($"UPDATE \"Messages\" SET \"SentAt\" = '{at}' WHERE lower(\"CircleId\") = '{circle}'");
        site.Host.Change($"UPDATE \"AwaitedAnswers\" SET \"SaidAt\" = '{at}' WHERE lower(\"CircleId\") = '{circle}'");
    }
}
