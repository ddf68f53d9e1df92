using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Somebody says how they are, on arriving and to themselves, and sees how it was.</summary>
public sealed class CheckInTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Looks => [.. Look.Sweeps.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task On_arriving_it_is_asked_softly_once_and_what_is_told_stands_in_the_conversation(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Named(name));
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.EnterAsync(Gathering.Name);
        await mona.PressAsync("Not now");
        await Assertions.Expect(mona.Page.GetByText("How are you, on arriving?")).ToHaveCountAsync(0);
        await mona.Page.ReloadAsync();
        await mona.Composer.WaitForAsync();
        await Assertions.Expect(mona.Page.GetByText("How are you, on arriving?")).ToHaveCountAsync(0);

        await leo.EnterAsync(Gathering.Name);
        await leo.SeeAsync("How are you, on arriving?");
        await leo.LookAsync("check-in-offered");
        await leo.PressAsync("Say how I am");
        await leo.PressAsync("Save the check-in");
        await leo.SeeAsync("Choose how you are. The words can wait.");
        await leo.Page.GetByLabel("Hard", new() { Exact = true }).CheckAsync();
        await leo.Page.GetByLabel("A few words").FillAsync("A long night.");
        await leo.LookAsync("check-in-arriving");
        await leo.Page.ReloadAsync();
        await Assertions.Expect(leo.Page.GetByLabel("A few words")).ToHaveValueAsync("A long night.");
        await leo.PressAsync("Save the check-in");

        await leo.SeeAsync("Saved, and told to the circle.");
        await mona.HearAsync("A long night.");
        await leo.HearAsync("A long night.");
        await leo.LookAsync("check-in-told");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Ones_own_history_is_a_plot_and_a_table_that_says_the_same(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Named(name));
        await leo.GoAsync("/me/check-ins");
        await leo.SeeAsync("Your check-ins will be here");
        foreach (var (mood, words) in ((string Mood, string Words)[])[("Hard", "A long night."), ("So-so", ""), ("Good", "The heron came.")])
        {
            await leo.Page.GetByLabel(mood, new() { Exact = true }).CheckAsync();
            await leo.Page.GetByLabel("A few words").FillAsync(words);
            await leo.PressAsync("Save the check-in");
            await Assertions.Expect(leo.Page.Locator(".check-ins tbody tr").First).ToContainTextAsync(mood);
        }

        await leo.SeeAsync("Saved, for you alone.");
        await leo.Page.Locator(".plot canvas").WaitForAsync();
        await Assertions.Expect(leo.Page.Locator(".check-ins tbody tr")).ToHaveCountAsync(3);
        await leo.LookAsync("check-ins");
        await leo.Page.GetByRole(AriaRole.Button, new() { Name = "Delete the check-in of" }).First.ClickAsync();
        await leo.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await Assertions.Expect(leo.Page.Locator(".check-ins tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_pulse_of_a_week_stands_beside_the_circle_for_those_who_look_after_it()
    {
        await using var ruth = await site.DemoAsync("Ruth", Look.Desktop);

        // What takes a week to come about is put into the answer of the host.
        await ruth.Page.RouteAsync("**/api/moderation/circles", async route =>
        {
            var answer = await route.FetchAsync();
            var seen = System.Text.Json.Nodes.JsonNode.Parse(await answer.TextAsync())!;
            seen["held"]![0]!["pulse"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "week": "2026-11-16", "word": "Mixed" }""");
            await route.FulfillAsync(new() { Response = answer, Body = seen.ToJsonString() });
        });
        await ruth.GoAsync("/moderation/circles");
        await ruth.SeeHeadingAsync("Pulse");
        await ruth.SeeAsync("in the week from 16 Nov 2026");
        await ruth.LookAsync("glance-pulse");
    }
}
