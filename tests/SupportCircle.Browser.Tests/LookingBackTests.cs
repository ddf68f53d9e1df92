using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class LookingBackTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("desktops")]
    [InlineData("phones")]
    public async Task A_search_finds_marks_leads_there_and_back_and_leaves_no_trace(string look)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await gathering.SayAsync(Enumerable.Range(1, 70).Select(i => i % 20 == 0 ? $"El corazón y la lámpara, {i} <b>bold</b>." : $"Something else, number {i}."));
        await using var tom = await gathering.ComeAsync("Tom", Look.Named(look));
        var addresses = new List<string>();
        tom.Page.Request += (_, request) => addresses.Add(request.Url);
        await tom.EnterAsync(Gathering.Name);
        await tom.FollowAsync("Look back");
        await tom.SeeHeadingAsync("Find something that was said");
        await SeeAsync(tom, "look-back");

        await tom.FillAsync("Words to look for", "LAMPARA corazon");
        await tom.PressAsync("Search");
        await tom.SeeAsync("3 messages found. Looked back to the beginning.");
        var marks = await tom.Page.Locator("mark").AllInnerTextsAsync();
        Assert.Equal(Enumerable.Repeat((string[])["corazón", "lámpara"], 3).SelectMany(pair => pair), marks);
        Assert.Equal(0, await tom.Page.Locator("main b").CountAsync());
        await SeeAsync(tom, "look-back-found");

        await tom.Page.Locator(".hit").Last.ClickAsync();
        var found = tom.Page.Locator("[data-sequence='20']");
        await Assertions.Expect(found).ToBeInViewportAsync();
        await Assertions.Expect(found).ToBeFocusedAsync();
        await SeeAsync(tom, "look-back-there");
        await tom.FollowAsync("Back to what was found");
        await Assertions.Expect(tom.Page).ToHaveURLAsync(new Uri(site.Address, $"{gathering.Path}/back").ToString());
        await tom.SeeAsync("3 messages found.");

        await tom.FillAsync("Words to look for", "nobody said this");
        await tom.PressAsync("Search");
        await tom.SeeAsync("Nothing was found. Looked back to the beginning.");
        await tom.FollowAsync("Back to the conversation");
        await tom.HearAsync("Something else, number 69.");
        Assert.DoesNotContain(addresses, address => address.Contains("corazon", StringComparison.OrdinalIgnoreCase));
        var kept = await tom.Page.EvaluateAsync<string>("JSON.stringify({...localStorage, ...sessionStorage})");
        Assert.DoesNotContain("corazon", kept, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_day_leads_to_what_was_said_then_and_one_reads_on_from_there_to_the_newest()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await gathering.SayAsync(Enumerable.Range(1, 75).Select(i => $"Number {i}, which was said on this day."));
        await using var tom = await gathering.ComeAsync("Tom");
        await tom.GoAsync($"{gathering.Path}/back");
        await tom.FillAsync("Day", "2001-02-03");
        await tom.PressAsync("Go");

        var stretch = tom.Page.Locator(".log");
        await Assertions.Expect(tom.Page.Locator("[data-sequence='1']")).ToBeFocusedAsync();
        Assert.Equal(50, await stretch.Locator("[data-sequence]").CountAsync());
        await stretch.EvaluateAsync("log => log.scrollTop = log.scrollHeight");
        await Assertions.Expect(stretch.Locator("[data-sequence]")).ToHaveCountAsync(75);
        await tom.SeeAsync("These are the newest messages.");

        // After the last one: the newest, and back from there.
        await tom.FillAsync("Day", "2101-02-03");
        await tom.PressAsync("Go");
        await Assertions.Expect(tom.Page.Locator("[data-sequence='75']")).ToBeFocusedAsync();
        await Assertions.Expect(stretch.Locator("[data-sequence]")).ToHaveCountAsync(50);
        var oldest = stretch.Locator("[data-sequence='26']");
        await stretch.EvaluateAsync("log => log.scrollTop = 100");

        // Its end: it loses its head, once what its author said before is there.
        var before = await oldest.EvaluateAsync<double>("message => message.getBoundingClientRect().bottom");
        await Assertions.Expect(stretch.Locator("[data-sequence]")).ToHaveCountAsync(75);
        var after = await oldest.EvaluateAsync<double>("message => message.getBoundingClientRect().bottom");
        Assert.InRange(after - before, -3, 3);
    }

    [Fact]
    public async Task Whoever_has_no_seat_does_not_look_back()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona");
        await using var ana = await site.DemoAsync("Ana");

        await ana.Page.GotoAsync($"{gathering.Path}/back?near=1");

        await ana.SeeHeadingAsync("This circle cannot be found");
    }

    [Fact]
    public async Task Somebodys_words_are_quoted_into_the_draft_and_not_sent()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await gathering.SayAsync("One thing.\nAnd another.");
        await using var tom = await gathering.ComeAsync("Tom");
        await tom.EnterAsync(Gathering.Name);
        await tom.Composer.FillAsync("I have been thinking.");
        await ChooseAsync(tom, "One thing.", "Quote");

        await Assertions.Expect(tom.Composer).ToHaveValueAsync("I have been thinking.\nMona wrote:\n> One thing.\n> And another.\n");
        await Assertions.Expect(tom.Composer).ToBeFocusedAsync();
        Assert.Equal(1, await tom.Log.Locator("[data-sequence]").CountAsync());
    }

    [Fact]
    public async Task Only_a_facilitator_sees_what_a_message_said_before_it_was_edited()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var tom = await gathering.ComeAsync("Tom");
        await tom.EnterAsync(Gathering.Name);
        await tom.SayAsync("I cannot go on like this.");
        await tom.HearAsync("I cannot go on like this.");
        await ChooseAsync(tom, "I cannot go on like this.", "Edit");
        await tom.FillAsync("Edit your message", "I am tired today.");
        await tom.PressAsync("Save");
        await tom.HearAsync("I am tired today.");
        await tom.Said("I am tired today.").GetByRole(AriaRole.Button, new() { Name = "Message actions" }).ClickAsync();
        await tom.Page.GetByRole(AriaRole.Button, new() { Name = "Quote" }).WaitForAsync();
        Assert.Equal(0, await tom.Page.GetByRole(AriaRole.Button, new() { Name = "Earlier wordings" }).CountAsync());

        await using var mona = await gathering.ComeAsync("Mona");
        await mona.EnterAsync(Gathering.Name);
        await ChooseAsync(mona, "I am tired today.", "Earlier wordings");

        var dialog = mona.Page.GetByRole(AriaRole.Dialog, new() { Name = "Earlier wordings" });
        await dialog.GetByText("I cannot go on like this.").WaitForAsync();
        await SeeAsync(mona, "room-wordings");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    private static async Task ChooseAsync(Visitor visitor, string message, string action)
    {
        await visitor.Said(message).First.GetByRole(AriaRole.Button, new() { Name = "Message actions" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = action, Exact = true }).ClickAsync();
    }

    private static async Task SeeAsync(Visitor visitor, string name)
    {
        await visitor.LookAsync(name);
        await visitor.InEachLookAsync(async () =>
        {
            var below = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollHeight - document.documentElement.clientHeight");
            Assert.True(below <= 1, $"{name} scrolls as a page, by {below} pixels.");
        });
    }
}
