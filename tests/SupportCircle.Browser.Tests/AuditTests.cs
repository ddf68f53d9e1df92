using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>What facilitators do is on record, and whose words they look at is told to them.</summary>
public sealed class AuditTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("phone-light")]
    [InlineData("desktop-dark")]
    public async Task Whose_earlier_words_were_read_learns_it_and_administrators_read_the_record(string name)
    {
        var look = Look.Named(name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom", look);
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        await tom.SayAsync("He is called Bartholomew.");
        await mona.HearAsync("He is called Bartholomew.");
        await ChooseAsync(tom, "Edit");
        await tom.FillAsync("Edit your message", "I shall not name him.");
        await tom.PressAsync("Save");
        await mona.HearAsync("I shall not name him.");
        await tom.GoAsync("/me");
        await tom.SeeAsync("Nobody has looked at anything.");

        await ChooseAsync(mona, "Earlier wordings");
        await mona.SeeAsync("He is called Bartholomew.");

        await tom.Page.ReloadAsync();
        var looks = tom.Page.GetByRole(AriaRole.Region, new() { Name = "Who has looked at what is yours" });
        await Assertions.Expect(looks).ToContainTextAsync("Read the earlier wordings of message 1");
        await Assertions.Expect(looks).ToContainTextAsync("By Mona");
        await looks.ScrollIntoViewIfNeededAsync();
        await tom.LookAsync("looks");

        await using var ines = await site.DemoAsync("Ines", look);
        await ines.GoAsync("/me");
        await ines.FollowAsync("Audit log");
        var line = ines.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Read the earlier wordings of message 1" }).First;
        await Assertions.Expect(line).ToContainTextAsync("By Mona");
        await Assertions.Expect(line).ToContainTextAsync("About Tom");
        await Assertions.Expect(line).ToContainTextAsync(Gathering.Name);
        await Assertions.Expect(ines.Page.GetByText("Bartholomew")).ToHaveCountAsync(0);
        await ines.LookAsync("audit");
        await tom.GoAsync("/audit");
        await tom.SeeHeadingAsync("There is nothing here");
    }

    private static async Task ChooseAsync(Visitor visitor, string action)
    {
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Message actions" }).Last.ClickAsync();
        await visitor.PressAsync(action);
    }
}
