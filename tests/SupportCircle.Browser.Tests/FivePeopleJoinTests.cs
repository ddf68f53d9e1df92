using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class FivePeopleJoinTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Long evenings";

    [Fact]
    public async Task Five_people_ask_are_accepted_declined_or_wait_and_the_agreements_change_while_one_types()
    {
        await using var vera = await site.ComeAsync(await site.Host.AddFacilitatorAsync("Vera"), HostProcess.Password);
        await OpenListedCircleAsync(vera);

        await using var iris = await MemberAsync("Iris");
        await SayWhatBringsOneHereAsync(iris);
        await AskAsync(iris, "The evenings are the hardest.");
        await SeeRequestAsync(vera, "The evenings are the hardest.");
        await AnswerAsync(vera, "Accept Iris", "Good that you are here.", "Iris has a seat now.");
        await ComeInAsync(iris, "You are welcome: there is a seat for you.", "Good that you are here.");

        await using var paul = await MemberAsync("Paul", Look.Phone);
        await FindAsync(paul);
        await AskAsync(paul, note: null);
        await AnswerAsync(vera, "Accept Paul", word: null, "Paul has a seat now.");
        await ComeInAsync(paul, "You are welcome: there is a seat for you.", word: null);

        await using var nora = await MemberAsync("Nora");
        await FindAsync(nora);
        await AskAsync(nora, "I will wait if I have to.");
        await AnswerAsync(vera, "Accept Nora", word: null, "Every seat is taken, so Nora is on the waiting list");
        await nora.GoAsync("/");
        await nora.SeeAsync("the next one that becomes free is yours");

        await using var otto = await MemberAsync("Otto", Look.Phone);
        await DeclineAsync(vera, otto);
        await ChangeAgreementsWhileTypingAsync(vera, iris, paul);
        await FreeASeatAsync(iris, nora, paul);
    }

    private static async Task OpenListedCircleAsync(Visitor vera)
    {
        await vera.FollowAsync("Open a circle");
        await vera.FillAsync("Name of the circle", Circle);
        await vera.Page.GetByLabel("Theme").SelectOptionAsync("Loneliness");
        await vera.FillAsync("When it meets", "Every evening at nine");
        await vera.Page.GetByLabel("Company").CheckAsync();
        await vera.FillAsync("Seats", "3");
        await vera.Page.GetByLabel("Listed").CheckAsync();
        await vera.PressAsync("Open a circle");
        await vera.Composer.WaitForAsync();
    }

    private async Task<Visitor> MemberAsync(string name, Look? look = null) =>
        await site.ComeAsync(await site.Host.AddMemberAsync(name), HostProcess.Password, look);

    private static async Task SayWhatBringsOneHereAsync(Visitor iris)
    {
        await iris.FollowAsync("What brings you here");
        await iris.Page.GetByLabel("Loneliness").CheckAsync();
        await iris.Page.GetByLabel("Company").CheckAsync();
        await iris.PressAsync("Save");
        await iris.SeeHeadingAsync("These may fit");
        await iris.FollowAsync(Circle);
        await iris.SeeHeadingAsync(Circle);
        await iris.SeeAsync("Every evening at nine");
        await iris.SeeAsync("Vera");
    }

    private static async Task FindAsync(Visitor visitor)
    {
        await visitor.FollowAsync("Find a circle");
        await visitor.Page.GetByLabel("Theme").SelectOptionAsync("Loneliness");
        await visitor.FollowAsync(Circle);
        await visitor.SeeHeadingAsync(Circle);
    }

    private static async Task AskAsync(Visitor visitor, string? note)
    {
        if (note is not null)
        {
            await visitor.FillAsync("A few words to the facilitator", note);
        }

        await visitor.PressAsync("Ask for a seat");
        await visitor.SeeHeadingAsync("You have asked for a seat");
    }

    private static async Task SeeRequestAsync(Visitor vera, string note)
    {
        await vera.GoAsync("/");
        await vera.SeeAsync("One person asks for a seat");
        await vera.FollowAsync(Circle);
        await vera.FollowAsync("One person asks for a seat");
        await vera.SeeAsync(note);
    }

    private static async Task AnswerAsync(Visitor vera, string answer, string? word, string outcome)
    {
        await vera.Page.ReloadAsync();
        await vera.PressAsync(answer);
        var dialog = vera.Page.GetByRole(AriaRole.Dialog);
        if (word is not null)
        {
            await dialog.GetByLabel("A few words to them").FillAsync(word);
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = answer }).ClickAsync();
        await vera.SeeAsync(outcome);
    }

    private static async Task ComeInAsync(Visitor visitor, string news, string? word)
    {
        await visitor.GoAsync("/");
        await visitor.SeeAsync(news);
        if (word is not null)
        {
            await visitor.SeeAsync(word);
        }

        await visitor.PressAsync($"Put the answer of {Circle} away");
        await visitor.Page.GetByText(news).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await visitor.FollowAsync(Circle);
        await visitor.PressAsync("Accept agreements");
        await visitor.Composer.WaitForAsync();
    }

    private static async Task DeclineAsync(Visitor vera, Visitor otto)
    {
        await FindAsync(otto);
        await AskAsync(otto, "May I come?");
        await AnswerAsync(vera, "Decline Otto", "The circle is about evenings alone; yours sound full.", "You have declined Otto.");

        await otto.GoAsync("/");
        await otto.SeeAsync("This circle has no seat for you this time.");
        await otto.SeeAsync("The circle is about evenings alone; yours sound full.");
        await otto.PressAsync($"Put the answer of {Circle} away");
        await otto.Page.GetByText("This circle has no seat for you this time.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await FindAsync(otto);
        await otto.SeeAsync("You can ask again from");
        Assert.Equal(0, await otto.Page.GetByRole(AriaRole.Button, new() { Name = "Ask for a seat" }).CountAsync());
    }

    private static async Task ChangeAgreementsWhileTypingAsync(Visitor vera, Visitor iris, Visitor paul)
    {
        await paul.Composer.FillAsync("I wanted to say that");
        await vera.FollowAsync("Back to the circle");
        await vera.PressAsync("Edit agreements");
        await vera.FillAsync("Text of the agreements", "We take turns. We may pass.");
        await vera.PressAsync("Save");
        await vera.SeeAsync("We take turns. We may pass.");

        // Told at once: the words wait where they are.
        await paul.SeeAsync("what you have written is kept");
        await Assertions.Expect(paul.Composer).ToHaveCountAsync(0);

        await paul.PressAsync("Read and accept");
        await paul.SeeAsync("We take turns. We may pass.");
        await paul.PressAsync("Accept agreements");
        await Assertions.Expect(paul.Composer).ToHaveValueAsync("I wanted to say that");
        await paul.SayAsync("I wanted to say that it was a good day.");
        await iris.HearAsync("I wanted to say that it was a good day.");
    }

    private static async Task FreeASeatAsync(Visitor iris, Visitor nora, Visitor paul)
    {
        await iris.PressAsync("Leave this circle");
        await iris.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Leave this circle" }).ClickAsync();
        await iris.SeeHeadingAsync("My circles");

        await ComeInAsync(nora, "A seat has become free, and it is yours.", word: null);
        await nora.SayAsync("So this is where you all are.");
        await paul.HearAsync("So this is where you all are.");
        Assert.Equal(0, await iris.Page.GetByText("So this is where you all are.").CountAsync());
    }
}
