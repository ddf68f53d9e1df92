using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class HelpTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Help_now_is_one_tap_away_and_shows_what_is_of_ones_own_country_and_never_of_another()
    {
        await using var visitor = await site.DemoAsync("Ana", Look.Phone);
        await visitor.EnterAsync("The other chair");
        await visitor.FollowAsync("Help now");
        await visitor.SeeHeadingAsync("Help now");

        var country = visitor.Page.GetByLabel("Country");
        await Assertions.Expect(country).ToHaveValueAsync("GB");
        await visitor.SeeHeadingAsync(Helplines.Checked);
        await Assertions.Expect(Link(visitor, "Call 01632 960 123")).ToHaveAttributeAsync("href", "tel:01632960123");
        await visitor.SeeAsync("English and Welsh");
        await Assertions.Expect(Link(visitor, "Call 999")).ToHaveAttributeAsync("href", "tel:999");
        await Assertions.Expect(Link(visitor, "Text SHOUT to 85258")).ToHaveAttributeAsync("href", "sms:85258?body=SHOUT");
        await Assertions.Expect(Link(visitor, "Call 112")).ToHaveCountAsync(0);
        await visitor.SeeHeadingAsync("When you are hurt or controlled at home");

        // What somebody here has made sure of comes before what nobody has.
        var people = visitor.Page.Locator("section", new() { Has = Heading(visitor, "Somebody to talk to") }).GetByRole(AriaRole.Listitem);
        await Assertions.Expect(people.First).ToContainTextAsync(Helplines.Checked);
        await Assertions.Expect(people.First).ToContainTextAsync("Checked on");
        await Assertions.Expect(people.Nth(1)).ToContainTextAsync("Check this number");

        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);
        await country.SelectOptionAsync(new SelectOptionValue { Label = "Germany" });
        await visitor.SeeHeadingAsync(Helplines.CheckedLongAgo);
        await visitor.SeeAsync("make sure of it before you need it");
        await Assertions.Expect(Link(visitor, "Call 112")).ToHaveAttributeAsync("href", "tel:112");
        await Assertions.Expect(visitor.Page.GetByText(Helplines.Checked)).ToHaveCountAsync(0);

        await country.SelectOptionAsync(new SelectOptionValue { Label = "Another country" });
        await Assertions.Expect(visitor.Page.Locator("a[href^='tel:']")).ToHaveCountAsync(0);
        await visitor.SeeAsync("never show another country's");
        await visitor.SeeAsync("in many other countries it is 112");
        await visitor.SeeHeadingAsync("Find A Helpline");
        await visitor.SeeAsync("Not checked by those who run this place");
        Assert.Empty(asked);
    }

    private static ILocator Heading(Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    private static ILocator Link(Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
