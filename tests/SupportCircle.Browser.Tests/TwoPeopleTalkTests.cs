using System.Diagnostics;
using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class TwoPeopleTalkTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Two_people_sign_up_join_by_invitation_and_talk_until_one_is_removed()
    {
        await using var facilitator = await site.VisitAsync();
        await facilitator.SignInAsync(await site.Host.AddFacilitatorAsync("Mona"), HostProcess.Password);
        var invitation = await OpenCircleAsync(facilitator, "Evenings");

        await using var ana = await site.VisitAsync();
        await SignUpAsync(ana, "Ana", "ana@example.org");
        await JoinAsync(ana, invitation);
        await using var cable = new Cable(site.Address);
        await using var tom = await site.VisitAsync(Look.Phone, cable.Address);
        await SignUpAsync(tom, "Tom", "tom@example.org");
        await JoinAsync(tom, invitation);

        await ana.SayAsync("Is anybody else awake?");
        await tom.HearAsync("Is anybody else awake?");
        await tom.SayAsync("I am. <b>Hello</b> & good evening.");
        await ana.HearAsync("I am. <b>Hello</b> & good evening.");
        await tom.HearAsync("I am. <b>Hello</b> & good evening.");

        await LoseTheLineAsync(cable, ana, tom);
        await RemoveAsync(facilitator, ana, tom);
    }

    private static async Task<string> OpenCircleAsync(Visitor facilitator, string name)
    {
        await facilitator.FollowAsync("Open a circle");
        await facilitator.FillAsync("Name of the circle", name);
        await facilitator.Page.GetByLabel("Theme").SelectOptionAsync("Loneliness");
        await facilitator.PressAsync("Open a circle");
        await facilitator.Composer.WaitForAsync();
        await facilitator.Page.GetByLabel("For how many people").FillAsync("2");
        await facilitator.PressAsync("Make an invitation");
        return await facilitator.Page.GetByLabel("New invitation link").InputValueAsync();
    }

    private async Task SignUpAsync(Visitor visitor, string name, string email)
    {
        await visitor.FollowAsync("Sign up");
        await visitor.FillAsync("Email", email);
        await visitor.FillAsync("Password", HostProcess.Password);
        await visitor.FillAsync("Display name", name);
        await visitor.Page.GetByLabel("I am an adult (18 or over)").CheckAsync();
        await visitor.Page.GetByLabel("I accept the terms").CheckAsync();
        await visitor.PressAsync("Sign up");
        await visitor.SeeHeadingAsync("Check your mail");

        await visitor.OpenAsync(await Mails.LinkToAsync(site.Host.Folder, email));
        await visitor.SeeHeadingAsync("Good to have you here");
        await visitor.SignInAsync(email, HostProcess.Password);
    }

    private static async Task JoinAsync(Visitor visitor, string invitation)
    {
        await visitor.OpenAsync(invitation);
        await visitor.PressAsync("Join this circle");
        await visitor.PressAsync("Accept agreements");
        await visitor.Composer.WaitForAsync();
    }

    private static async Task LoseTheLineAsync(Cable cable, Visitor ana, Visitor tom)
    {
        var before = await tom.Log.Locator("[data-sequence]").CountAsync();
        cable.Cut();
        await tom.SeeAsync("Reconnecting. What you write is kept.");
        await ana.SayAsync("One thing you missed.");
        await ana.SayAsync("And another.");
        await ana.HearAsync("And another.");
        await tom.SayAsync("Written while the line was down.");
        Assert.Equal(before, await tom.Log.Locator("[data-sequence]").CountAsync());

        cable.Mend();
        await tom.HearAsync("Written while the line was down.");
        await ana.HearAsync("Written while the line was down.");

        var words = await tom.Log.Locator("[data-sequence]").AllInnerTextsAsync();
        Assert.Equal(before + 3, words.Count);
        Assert.Contains("One thing you missed.", words[^3], StringComparison.Ordinal);
        Assert.Contains("And another.", words[^2], StringComparison.Ordinal);
        Assert.Contains("Written while the line was down.", words[^1], StringComparison.Ordinal);
    }

    private static async Task RemoveAsync(Visitor facilitator, Visitor ana, Visitor tom)
    {
        await facilitator.PressAsync("Remove Tom");
        await facilitator.Page.GetByLabel("Reasons", new() { Exact = true }).FillAsync("We have talked about this.");
        var down = tom.LineDownAsync();
        var clock = Stopwatch.StartNew();
        await facilitator.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Remove Tom" }).ClickAsync();
        await down;
        var took = clock.Elapsed;
        await tom.SeeHeadingAsync("You are no longer in this circle");
        await ana.SayAsync("Tom should not read this.");
        await ana.HearAsync("Tom should not read this.");

        TestContext.Current.TestOutputHelper!.WriteLine($"From the click to silence: {took.TotalMilliseconds:0} ms");
        Assert.True(took < TimeSpan.FromSeconds(1), $"It took {took}.");
        Assert.Equal(0, await tom.Page.GetByText("Tom should not read this.").CountAsync());
        Assert.Equal(0, await tom.Page.GetByText("Is anybody else awake?").CountAsync());
    }
}
