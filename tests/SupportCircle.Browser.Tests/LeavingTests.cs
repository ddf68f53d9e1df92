using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Somebody comes into the room behind one's back: away at once, and nothing is found afterwards.</summary>
public sealed class LeavingTests(Site site)
{
    private const string Secret = "Nobody should find this.";

    [Fact]
    public async Task Leaving_by_a_click_signs_out_and_erases_what_was_written_from_the_device()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona");
        await using var mona = await WritingAsync(gathering);

        await mona.PressAsync("Leave this page");

        await AssertAwayAsync(mona, mona.Page);
        await AssertNothingIsLeftAsync(mona);
    }

    [Fact]
    public async Task Three_times_escape_within_two_seconds_leaves_every_tab_and_once_only_closes_what_is_open()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await WritingAsync(gathering);
        var other = await mona.Context.NewPageAsync();
        await other.GotoAsync("/me");
        await other.GetByRole(AriaRole.Heading, new() { Name = "My account", Exact = true }).WaitForAsync();
        await mona.PressAsync("Mute Tom");
        var dialog = mona.Page.GetByRole(AriaRole.Dialog);
        await dialog.WaitForAsync();

        await mona.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await mona.Page.WaitForTimeoutAsync(2_100);
        await mona.Page.Keyboard.PressAsync("Escape");
        await mona.Page.Keyboard.PressAsync("Escape");
        await mona.Page.Keyboard.PressAsync("Shift");
        await mona.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(mona.Composer).ToBeVisibleAsync();

        await mona.Page.Keyboard.PressAsync("Escape");
        await mona.Page.Keyboard.PressAsync("Escape");
        await mona.Page.Keyboard.PressAsync("Escape");

        await AssertAwayAsync(mona, mona.Page);
        await AssertAwayAsync(mona, other);
        await AssertNothingIsLeftAsync(mona);
    }

    [Fact]
    public async Task Whoever_leaves_while_the_server_is_away_is_signed_out_before_anything_is_shown_here_again()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona");
        await using var cable = new Cable(site.Address);
        await using var mona = await WritingAsync(gathering, cable.Address);
        cable.Cut();

        await mona.PressAsync("Leave this page");

        await AssertAwayAsync(mona, mona.Page);
        cable.Mend();
        await AssertNothingIsLeftAsync(mona);
    }

    private async Task<Visitor> WritingAsync(Gathering gathering, Uri? by = null)
    {
        var mona = await gathering.ComeAsync("Mona", by: by);
        var here = (by ?? site.Address).ToString();
        await mona.Context.RouteAsync(
            url => !url.StartsWith(here, StringComparison.Ordinal),
            route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Elsewhere</title><h1>Elsewhere</h1>" }));
        await mona.EnterAsync(Gathering.Name);
        await mona.Composer.FillAsync(Secret);
        await mona.Page.WaitForFunctionAsync($"JSON.stringify({{...localStorage}}).includes('{Secret}')");
        return mona;
    }

    private static async Task AssertAwayAsync(Visitor visitor, IPage page)
    {
        await page.GetByRole(AriaRole.Heading, new() { Name = "Elsewhere" }).WaitForAsync();
        visitor.ForgetForeign();
    }

    private static async Task AssertNothingIsLeftAsync(Visitor visitor)
    {
        await visitor.GoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).First.WaitForAsync();
        var kept = await visitor.Page.EvaluateAsync<string>("JSON.stringify({...localStorage, ...sessionStorage})");
        Assert.DoesNotContain(Secret, kept, StringComparison.Ordinal);
        Assert.DoesNotContain("notes:", kept, StringComparison.Ordinal);
        Assert.Empty(await visitor.Context.CookiesAsync());
    }
}
