using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class RoomTests(Site site) : IClassFixture<Site>
{
    private const int Budget = 60 * 1024;

    [Fact]
    public async Task A_room_needs_at_most_sixty_kilobytes_of_script_and_style()
    {
        await using var ana = await site.DemoAsync("Ana");
        var address = await ana.Page.GetByRole(AriaRole.Link, new() { Name = "The other chair" }).First.GetAttributeAsync("href");
        await using var fresh = await Visitor.ComeAsync(site.Browser, site.Address, Look.Phone);
        await fresh.Context.AddCookiesAsync([.. (await ana.Context.CookiesAsync()).Select(c => new Cookie
        {
            Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path,
        })]);
        var loaded = new List<IRequest>();
        fresh.Page.RequestFinished += (_, request) =>
        {
            if (request.ResourceType is "script" or "stylesheet")
            {
                loaded.Add(request);
            }
        };

        await fresh.GoAsync(address!);
        await fresh.SayAsync("How heavy is this page?");
        await fresh.HearAsync("How heavy is this page?");

        var total = 0;
        foreach (var request in loaded)
        {
            // The host takes the smaller one, which of a tiny file can be the other.
            Assert.True(await (await request.ResponseAsync())!.HeaderValueAsync("content-encoding") is "br" or "gzip", request.Url);
            total += (await request.SizesAsync()).ResponseBodySize;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"Script and style of a room: {total:N0} bytes in {loaded.Count} files");
        Assert.InRange(total, 1, Budget);
    }

    [Fact]
    public async Task A_draft_survives_a_reload()
    {
        await using var priya = await site.DemoAsync("Priya");
        await priya.EnterAsync(await FirstCircleAsync(priya));
        await priya.Composer.FillAsync("I am not sure how to say this");

        await priya.Page.ReloadAsync();

        await Assertions.Expect(priya.Composer).ToHaveValueAsync("I am not sure how to say this");
    }

    [Fact]
    public async Task Everything_needed_to_talk_works_by_keyboard_alone()
    {
        await using var tom = await site.DemoAsync("Tom");
        var keyboard = tom.Page.Keyboard;
        await tom.Page.GetByRole(AriaRole.Link, new() { Name = await FirstCircleAsync(tom) }).First.FocusAsync();
        await keyboard.PressAsync("Enter");
        await tom.Composer.WaitForAsync();
        await TabToAsync(tom, tom.Page.GetByRole(AriaRole.Button, new() { Name = "To the message field" }));
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(tom.Composer).ToBeFocusedAsync();
        await keyboard.TypeAsync("Said without a mouse.");
        await keyboard.PressAsync("Enter");
        await tom.HearAsync("Said without a mouse.");

        var menu = tom.Said("Said without a mouse.").GetByRole(AriaRole.Button, new() { Name = "Message actions" });
        await TabToAsync(tom, menu, "Shift+Tab");
        await keyboard.PressAsync("Enter");
        await TabToAsync(tom, tom.Page.GetByRole(AriaRole.Button, new() { Name = "Edit", Exact = true }));
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(tom.Page.GetByLabel("Edit your message")).ToBeFocusedAsync();
        await keyboard.PressAsync("Control+A");
        await keyboard.TypeAsync("Said and mended without a mouse.");
        await keyboard.PressAsync("Enter");

        await tom.HearAsync("Said and mended without a mouse.");
    }

    [Fact]
    public async Task Tab_stops_at_one_message_and_arrow_keys_lead_to_the_others()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await gathering.SayAsync(Enumerable.Range(1, 5).Select(number => $"Thought number {number}."));
        await using var tom = await gathering.ComeAsync("Tom");
        await tom.EnterAsync(Gathering.Name);
        await tom.HearAsync("Thought number 5.");

        // What is asked on arriving stands between the conversation and its field, until it is answered or put away.
        await tom.PressAsync("Not now");
        var keyboard = tom.Page.Keyboard;

        await TabToAsync(tom, tom.Said("Thought number 5."));
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(tom.Said("Thought number 3.")).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Assertions.Expect(tom.Said("Thought number 3.").GetByRole(AriaRole.Button, new() { Name = "Answer with one touch" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(tom.Page.GetByRole(AriaRole.Button, new() { Name = "Reply" })).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(tom.Page.GetByRole(AriaRole.Button, new() { Name = "Quote" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");
        await keyboard.PressAsync("Tab");
        await Assertions.Expect(tom.Composer).ToBeFocusedAsync();
        await tom.AssertClearAsync();
    }

    [Fact]
    public async Task A_message_that_was_deleted_is_gone_from_every_screen()
    {
        await using var ruth = await site.DemoAsync("Ruth");
        await using var ana = await site.DemoAsync("Ana");
        await ruth.EnterAsync("The other chair");
        await ana.EnterAsync("The other chair");
        await ana.SayAsync("Better unsaid, this one.");
        await ruth.HearAsync("Better unsaid, this one.");

        await ana.Said("Better unsaid, this one.").GetByRole(AriaRole.Button, new() { Name = "Message actions" }).ClickAsync();
        await ana.Page.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await ana.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();

        await Assertions.Expect(ruth.Log.GetByText("Better unsaid, this one.")).ToHaveCountAsync(0);
        await Assertions.Expect(ana.Log.GetByText("Better unsaid, this one.")).ToHaveCountAsync(0);
        await Assertions.Expect(ruth.Log.GetByText("There is no message here any more").Last).ToBeVisibleAsync();
    }

    private static async Task<string> FirstCircleAsync(Visitor visitor) =>
        (await visitor.Page.Locator("main a[href^='/circles/']").First.InnerTextAsync()).Split('\n')[0];

    private static async Task TabToAsync(Visitor visitor, ILocator target, string key = "Tab")
    {
        for (var i = 0; i < 60; i++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await visitor.Page.Keyboard.PressAsync(key);
        }

        Assert.Fail("It cannot be reached by keyboard.");
    }
}
