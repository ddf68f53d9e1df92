using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>
/// Every page and its states, on phone and desktop, light and dark: axe finds nothing, nothing overflows sideways, and
/// a picture is kept under <c>artifacts/pictures</c> (<c>tests/pictures.sh</c> takes only these).
/// </summary>
public sealed class PagesTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Looks => [.. Look.Sweeps.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Pages_before_signing_in_are_clear_to_everybody(string look)
    {
        await using var visitor = await site.VisitAsync(Named(look));
        await SeeAsync(visitor, "welcome");
        await OpenAsync(visitor, "/sign-up", "sign-up");
        await visitor.PressAsync("Sign up");
        await visitor.SeeAsync("need another look");
        await SeeAsync(visitor, "sign-up-problems");
        await OpenAsync(visitor, "/sign-in", "sign-in");
        await visitor.FillAsync("Email", "nobody@example.org");
        await visitor.FillAsync("Password", "not the right one");
        await visitor.PressAsync("Sign in");
        await visitor.SeeAsync("do not go together");
        await SeeAsync(visitor, "sign-in-failed");
        await OpenAsync(visitor, "/forgotten-password", "forgotten-password");
        await visitor.FillAsync("Email", $"{look}@example.org");
        await visitor.PressAsync("Send me a link");
        await visitor.SeeAsync("a link is on its way");
        await SeeAsync(visitor, "forgotten-password-sent");
        await OpenAsync(visitor, $"/reset-password#account={Guid.Empty}&token=x", "reset-password");
        await OpenAsync(visitor, $"/confirm#account={Guid.Empty}&token=x", "confirm-expired");
        await OpenAsync(visitor, "/join#00000-00000-00000-00000-00000", "join-stranger");
        await OpenAsync(visitor, "/nowhere", "not-found");
        await OpenAsync(visitor, "/help", "help");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Pages_of_a_facilitator_are_clear_to_everybody(string look)
    {
        await using var visitor = await site.DemoAsync("Ruth", Named(look));
        await SeeAsync(visitor, "home");
        await OpenAsync(visitor, "/me", "account");
        await OpenAsync(visitor, "/circles/new", "circle-new");
        await OpenAsync(visitor, "/join", "join-code");
        await visitor.GoAsync("/");
        await visitor.EnterAsync("The long table");
        await visitor.Log.Locator("[data-sequence]").Last.WaitForAsync();
        await SeeAsync(visitor, "room");
        await SeeMenuAsync(visitor);
        await SeePartAsync(visitor, "People", "room-people");
        await SeePartAsync(visitor, "About", "room-about");
        var room = new Uri(visitor.Page.Url).AbsolutePath.Replace("/about", string.Empty, StringComparison.Ordinal);
        await OpenAsync(visitor, $"{room}/requests", "requests");
        await visitor.PressAsync("Accept Bea");
        await visitor.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await SeeAsync(visitor, "requests-answer");
        await visitor.PressAsync("Cancel");
        await visitor.FollowAsync("Back to the circle");
        await visitor.GoAsync($"{room}/about");
        await visitor.FollowAsync("Edit this circle");
        await visitor.Page.GetByLabel("Name of the circle").WaitForAsync();
        await SeeAsync(visitor, "circle-edit");
    }

    [Fact]
    public async Task Troubles_are_told_in_words_and_clear_to_everybody()
    {
        await using var cable = new Cable(site.Address);
        await using var visitor = await site.ComeAsync(Site.DemoEmail("Colin"), Site.DemoPassword, Look.Phone, cable.Address);
        await visitor.EnterAsync("Rooms to spare");
        cable.Cut();
        await visitor.SeeAsync("Reconnecting. What you write is kept.");
        await visitor.SayAsync("Can you hear me?");
        await visitor.SeeAsync("Sending");
        await SeeAsync(visitor, "room-reconnecting");
        cable.Mend();
        await visitor.HearAsync("Can you hear me?");

        await visitor.GoAsync($"/circles/{Guid.Empty}");
        await visitor.SeeHeadingAsync("This circle cannot be found");
        await SeeAsync(visitor, "circle-unknown");
    }

    [Fact]
    public async Task Joining_is_clear_to_everybody()
    {
        await using var ruth = await site.DemoAsync("Ruth");
        await ruth.EnterAsync("The long table");
        await ruth.PressAsync("Make an invitation");
        var link = await ruth.Page.GetByLabel("New invitation link").InputValueAsync();
        await SeeAsync(ruth, "room-invitation");

        await using var newcomer = await site.DemoAsync("Walt", Look.Phone);
        await newcomer.OpenAsync(link);
        await newcomer.Page.GetByRole(AriaRole.Button, new() { Name = "Join this circle" }).WaitForAsync();
        await SeeAsync(newcomer, "join");
        await newcomer.PressAsync("Join this circle");
        await newcomer.Page.GetByRole(AriaRole.Button, new() { Name = "Accept agreements" }).WaitForAsync();
        await SeeAsync(newcomer, "agreements");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Pages_of_somebody_who_looks_for_a_circle_are_clear_to_everybody(string look)
    {
        await using var visitor = await site.DemoAsync("Colin", Named(look));
        await OpenAsync(visitor, "/circles", "directory");
        await visitor.FollowAsync("The long table");
        await visitor.SeeHeadingAsync("The long table");
        await SeeAsync(visitor, "circle-public");
        var path = new Uri(visitor.Page.Url).AbsolutePath;
        await visitor.FillAsync("A few words to the facilitator", "May I sit with you?");
        await visitor.PressAsync("Ask for a seat");
        await visitor.SeeHeadingAsync("You have asked for a seat");
        await SeeAsync(visitor, "circle-asked");
        await OpenAsync(visitor, "/", "home-asked");
        await OpenAsync(visitor, "/interests", "interests");
        await visitor.Page.GetByLabel("Bereavement").CheckAsync();
        await visitor.PressAsync("Save");
        await visitor.SeeHeadingAsync("Circles");
        await SeeAsync(visitor, "directory-suggested");
        await visitor.GoAsync(path);
        await visitor.PressAsync("Take the request back");
        await visitor.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Take the request back" }).ClickAsync();
        await visitor.Page.GetByLabel("A few words to the facilitator").WaitForAsync();
    }

    private static Look Named(string name) => Look.Named(name);

    private static async Task OpenAsync(Visitor visitor, string path, string name)
    {
        await visitor.Page.GotoAsync("about:blank");
        await visitor.GoAsync(path);
        await SeeAsync(visitor, name);
    }

    private static async Task SeePartAsync(Visitor visitor, string tab, string name)
    {
        var link = visitor.Page.GetByRole(AriaRole.Link, new() { Name = tab, Exact = true });
        if (await link.First.IsVisibleAsync())
        {
            await link.First.ClickAsync();
            await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = tab }).First.WaitForAsync();
            await SeeAsync(visitor, name);
        }
    }

    private static async Task SeeMenuAsync(Visitor visitor)
    {
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Message actions" }).Last.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Reply" }).Last.WaitForAsync();
        await SeeAsync(visitor, "room-menu");
        await visitor.Page.Keyboard.PressAsync("Escape");
    }

    private static async Task SeeAsync(Visitor visitor, string name)
    {
        await visitor.Page.WaitForFunctionAsync("!document.querySelector('main[aria-busy=true]')");
        await visitor.LookAsync(name);
    }
}
