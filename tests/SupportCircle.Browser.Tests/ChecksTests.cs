using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>How checks work, for everybody; and what an administrator makes of the rules.</summary>
public sealed class ChecksTests(Site site) : IClassFixture<Site>
{
    private const string Bridge = "The old bridge of this town";

    [Theory]
    [InlineData("phones")]
    [InlineData("desktops")]
    public async Task Whoever_is_not_signed_in_reads_what_is_looked_at_and_how_often_that_is_right(string name)
    {
        await using var visitor = await site.VisitAsync(LookOf(name));
        await visitor.GoAsync("/help");
        await visitor.FollowAsync("How checks work");
        await visitor.SeeHeadingAsync("How checks work");
        await visitor.SeeAsync("Nobody’s words are deleted for distress");
        await visitor.SeeAsync("learned from made-up sentences");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Row, new() { Name = "English" }).First).ToContainTextAsync(" of ");

        await Category(visitor, "Contact details").ClickAsync();
        await visitor.SeeAsync("shared.contact.phone");
        await visitor.LookAsync("checks");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Switch off" })).ToHaveCountAsync(0);
        await Assertions.Expect(visitor.Page.GetByText("By what it is found")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_member_comes_there_from_their_circle_and_reads_how_much_is_watched_for_in_it()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var tom = await gathering.ComeAsync("Tom", LookOf("phone-dark"));
        await tom.GoAsync($"{gathering.Path}/about");

        await tom.FollowAsync("How checks work");

        await tom.SeeHeadingAsync("In this circle");
        await tom.SeeAsync("No phrases are watched for.");
        await tom.LookAsync("checks-here");
    }

    [Fact]
    public async Task An_administrator_switches_a_rule_off_and_on_and_everybody_reads_why()
    {
        const string Rule = "shared.contact.email";
        await using var ines = await site.DemoAsync("Ines", LookOf("desktop-light"));
        await using var visitor = await site.VisitAsync(LookOf("phone-light"));
        await ines.GoAsync("/checks");
        await Category(ines, "Contact details").ClickAsync();
        await Row(ines, Rule).GetByRole(AriaRole.Button).ClickAsync();
        await ines.FillAsync("Why?", "We hand out the office's address ourselves.");
        await ines.LookAsync("checks-switching");
        await ines.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Switch off" }).ClickAsync();
        await Assertions.Expect(Row(ines, Rule)).ToContainTextAsync("Off since");

        await visitor.GoAsync("/checks");
        await Category(visitor, "Contact details").ClickAsync();
        await visitor.SeeAsync("We hand out the office's address ourselves.");
        await visitor.LookAsync("checks-off");

        await Row(ines, Rule).GetByRole(AriaRole.Button).ClickAsync();
        await ines.FillAsync("Why?", "It was a mistake.");
        await ines.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Switch on" }).ClickAsync();
        await Assertions.Expect(Row(ines, Rule)).Not.ToContainTextAsync("Off since");
    }

    [Theory]
    [InlineData("phone-dark")]
    [InlineData("desktop-light")]
    public async Task An_administrator_adds_a_rule_that_was_tried_and_sees_it_come_into_force(string name)
    {
        await using var ines = await site.DemoAsync("Ines", LookOf(name));
        await ines.GoAsync("/settings/checks");
        await ines.SeeHeadingAsync("Rules of your own");
        await ines.FillAsync("What it looks for", $"{Bridge} {name}");
        await ines.Page.GetByLabel("Patterns").FillAsync("@want ..4 old (bridge");
        await ines.Page.GetByLabel("Example").FillAsync("I want to be at the old bridge");
        await ines.PressAsync("Add a rule");
        await ines.SeeAsync("Line 1: A bracket has no other");

        await ines.Page.GetByLabel("Patterns").FillAsync("@want ..4 old bridge");
        await ines.Page.GetByText("Try it on a text").ClickAsync();
        await ines.Page.GetByLabel("A text").FillAsync("I don't want to go to the old bridge.");
        await ines.PressAsync("Try it");
        await ines.SeeAsync("denied");
        await ines.LookAsync("own-rules-trial");
        await ines.PressAsync("Add a rule");
        await ines.SeeAsync($"{Bridge} {name}");
        await ines.SeeAsync("In force on every server.");
        await ines.LookAsync("own-rules");

        await ines.PressAsync($"Remove {Bridge} {name}");
        await Assertions.Expect(ines.Page.GetByText($"{Bridge} {name}")).ToHaveCountAsync(0);
    }

    private static Look LookOf(string name) => Look.Named(name);

    private static ILocator Category(Visitor visitor, string name) => visitor.Page.Locator("summary", new() { HasText = name });

    private static ILocator Row(Visitor visitor, string rule) => visitor.Page.Locator("li.row", new() { HasText = rule });
}
