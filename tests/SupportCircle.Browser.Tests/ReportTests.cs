using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Somebody reports something, and those learn of it who look after the circle: never whom it is about.</summary>
public sealed class ReportTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("phone-light")]
    [InlineData("desktop-dark")]
    public async Task A_message_is_reported_folded_for_the_reporter_and_comes_to_those_who_look_after_the_circle(string look)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom", Named(look));
        await using var leo = await gathering.ComeAsync("Leo");
        foreach (var visitor in (Visitor[])[mona, tom, leo])
        {
            await visitor.EnterAsync(Gathering.Name);
        }

        await leo.SayAsync("You only have yourself to blame.");
        await tom.HearAsync("You only have yourself to blame.");
        await ChooseAsync(tom, "Report");
        await tom.SeeHeadingAsync("Report a message by Leo");
        await tom.LookAsync("report");
        await tom.Page.GetByLabel("Harassment or threats").CheckAsync();
        await tom.Page.GetByLabel("What should they know?").FillAsync("He said so last week too.");
        await tom.Page.GetByLabel("Fold this message for me").CheckAsync();
        await tom.PressAsync("Send the report");
        await tom.SeeHeadingAsync("Thank you for telling us");
        await tom.LookAsync("report-thanks");
        await tom.PressAsync("Close");

        await tom.SeeAsync("A message that you reported");
        await Assertions.Expect(tom.Page.GetByText("only have yourself")).ToHaveCountAsync(0);
        await tom.PressAsync("Show once");
        await Assertions.Expect(tom.Said("You only have yourself to blame.")).ToBeFocusedAsync();

        await mona.FollowAsync("One case is open");
        await mona.SeeAsync("A message by Leo");
        await Assertions.Expect(mona.Page.GetByText("Tom")).ToHaveCountAsync(0);
        await tom.GoAsync("/me");
        await tom.SeeAsync("Nobody has closed it yet");
        await tom.Page.GetByRole(AriaRole.Heading, new() { Name = "My reports" }).ScrollIntoViewIfNeededAsync();
        await tom.LookAsync("my-reports");
        await leo.GoAsync("/me");
        await Assertions.Expect(leo.Page.GetByText("My reports")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_report_about_the_facilitator_stays_out_of_their_sight_and_fits_a_narrow_screen()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom", Look.Narrow);
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        await tom.FollowAsync("People");
        await tom.PressAsync("What you can do about Mona");
        await tom.PressAsync("Report");
        await tom.SeeHeadingAsync("Report Mona");
        await tom.LookAsync("report-person");
        await tom.Page.GetByLabel("I am worried about them").CheckAsync();
        await tom.PressAsync("Send the report");
        await tom.SeeHeadingAsync("Thank you for telling us");
        await tom.LookAsync("report-person-thanks");

        await mona.LookAfterAsync(gathering);
        await mona.SeeAsync("Nothing waits for you");
        await tom.GoAsync("/moderation");
        await tom.SeeHeadingAsync("There is nothing here");

        await using var ines = await site.DemoAsync("Ines", Look.Phone);
        await ines.GoAsync("/me");
        await ines.FollowAsync("Dashboard");
        await ines.Page.GetByRole(AriaRole.Link).Filter(new() { HasText = "About Mona" }).Filter(new() { HasText = Gathering.Name }).First.WaitForAsync();
        await ines.LookAsync("cases-administrator");
    }

    private static Look Named(string name) => Look.Named(name);

    private static async Task ChooseAsync(Visitor visitor, string action)
    {
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Message actions" }).Last.ClickAsync();
        await visitor.PressAsync(action);
    }
}
