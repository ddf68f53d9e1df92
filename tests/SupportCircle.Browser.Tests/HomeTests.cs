using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Where one comes first: what waits, one's circles, the day.</summary>
public sealed class HomeTests(Site site)
{
    public static TheoryData<string> Looks => [.. Look.Sweeps.Select(look => look.Name)];

    [Theory]
    [InlineData("phones", "Iris")]
    [InlineData("desktops", "Ida")]
    public async Task Whoever_is_new_finds_the_way_to_a_circle_first_and_nothing_that_waits(string look, string name)
    {
        await using var iris = await site.ComeAsync(await site.Host.AddMemberAsync(name), HostProcess.Password, Look.Named(look));

        await iris.SeeHeadingAsync($"Good to see you, {name}.");
        await iris.SeeHeadingAsync("Your circles will be here");
        await iris.SeeHeadingAsync("For today");
        foreach (var absent in (string[])["What waits for you", "Looking after circles", "Reach out to one person"])
        {
            await Assertions.Expect(iris.Page.GetByText(absent)).ToHaveCountAsync(0);
        }

        await iris.LookAsync("home-new");
        await iris.FollowAsync("Find a circle");
        await iris.SeeHeadingAsync("Circles");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task What_waits_is_a_few_lines_that_lead_there_and_go_when_it_is_done(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Named(name));
        await using var tom = await gathering.ComeAsync("Tom");
        await gathering.SayAsync("Good evening.", "The kettle is on.");
        await leo.GoAsync("/reach-out");
        await leo.Page.GetByLabel("I like to get warm notes here").CheckAsync();
        await leo.SeeAsync("can write you warm notes from now on.");
        await leo.GoAsync("/");
        await Assertions.Expect(Card(leo)).ToContainTextAsync("2 new messages");
        await Assertions.Expect(leo.Page.GetByText("What waits for you")).ToHaveCountAsync(0);

        await AskAndWriteAsync(tom, gathering);
        await ComeBackAsync(leo);
        await leo.SeeHeadingAsync("What waits for you");
        await leo.SeeAsync("Tom would like to talk with you, one to one.");
        await leo.SeeAsync("Somebody has written to you.");
        await leo.LookAsync("home-waiting");

        // Leaving the page at once would cut off what tells that they were seen.
        await leo.Page.RunAndWaitForRequestFinishedAsync(
            () => leo.FollowAsync("Somebody has written to you."),
            new() { Predicate = request => request.Url.EndsWith("/notes/seen", StringComparison.Ordinal) });
        await leo.SeeAsync("I thought of you today.");
        await leo.GoAsync("/");
        await Assertions.Expect(leo.Page.GetByText("Somebody has written to you.")).ToHaveCountAsync(0);
        await leo.FollowAsync("Tom would like to talk with you");
        await leo.PressAsync("Agree to talk with Tom");
        await leo.Composer.WaitForAsync();
        await tom.FollowAsync("One to one");
        await tom.FollowAsync("Leo");
        await tom.SayAsync("Thank you.");
        await tom.HearAsync("Thank you.");
        await leo.HearAsync("Thank you.");
        await leo.Page.GetByRole(AriaRole.Link, new() { Name = "SupportCircle" }).ClickAsync();
        await leo.SeeHeadingAsync("My circles");
        await Assertions.Expect(leo.Page.GetByText("What waits for you")).ToHaveCountAsync(0);
        await tom.SayAsync("Sleep well.");
        await tom.HearAsync("Sleep well.");
        await ComeBackAsync(leo);
        await leo.FollowAsync("From Tom: 1 new message");
        await leo.HearAsync("Sleep well.");
    }

    [Fact]
    public async Task A_mood_leads_to_the_check_in_where_it_is_chosen_already_and_is_not_shown_at_home()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Phones);

        await leo.FollowAsync("Very hard");
        await Assertions.Expect(leo.Page.GetByLabel("Very hard", new() { Exact = true })).ToBeCheckedAsync();
        await leo.PressAsync("Save the check-in");
        await leo.SeeAsync("Saved, for you alone.");
        await leo.GoAsync("/");

        await leo.SeeAsync("You checked in today at");
        await Assertions.Expect(leo.Page.GetByText("Very hard")).ToHaveCountAsync(0);
        await leo.LookAsync("home-checked-in");
        await leo.FollowAsync("Check in again");
        await leo.SeeHeadingAsync("Check-in");
    }

    [Fact]
    public async Task Whoever_looks_after_circles_finds_the_dashboard_and_opens_a_circle()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", Look.Desktops);

        await mona.SeeHeadingAsync("Looking after circles");
        await mona.Page.GetByRole(AriaRole.Link, new() { Name = "Open a circle" }).WaitForAsync();
        await mona.LookAsync("home-facilitator");
        await mona.FollowAsync("Dashboard");
        await mona.SeeHeadingAsync("Dashboard");
    }

    private static ILocator Card(Visitor visitor) =>
        visitor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Gathering.Name }).First;

    private static async Task AskAndWriteAsync(Visitor tom, Gathering gathering)
    {
        await tom.GoAsync($"{gathering.Path}/people");
        await tom.PressAsync("What you can do about Leo");
        await tom.PressAsync("Ask to talk one to one");
        await tom.PressAsync("Ask");
        await tom.SeeAsync("Leo sees it the next time");
        await tom.GoAsync("/reach-out");
        await tom.PressAsync("Write to Leo");
        await tom.Page.GetByLabel("Your words").FillAsync("I thought of you today.");
        await tom.PressAsync("Send the note");
        await tom.SeeAsync("Your note is on its way to Leo.");
        await tom.GoAsync("/");
    }

    // As when one turns to another window and back.
    private static async Task ComeBackAsync(Visitor visitor)
    {
        foreach (var state in (string[])["hidden", "visible"])
        {
            await visitor.Page.EvaluateAsync(
                """
                (state) => {
                  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
                  document.dispatchEvent(new Event("visibilitychange"));
                  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                }
                """,
                state);
        }
    }
}
