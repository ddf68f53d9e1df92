using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Somebody may need help: they are offered it at once, alone, and those who look after the circle know.</summary>
public sealed class SafetyTests(Site site)
{
    private const string Crisis = "i cant do this anymore. i want to kill myself tonight";
    private static readonly Look[] _looks = [Look.Desktops, Look.Phones];

    public static TheoryData<string> Looks => [.. _looks.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Whoever_writes_so_sees_help_at_once_and_the_others_nothing_and_a_facilitator_takes_the_alert(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo", "Tom");
        await using var mona = await gathering.ComeAsync("Mona", look);
        await using var leo = await gathering.ComeAsync("Leo", look);
        await using var tom = await gathering.ComeAsync("Tom", look);
        await mona.GoAsync("/moderation");
        await mona.SeeAsync("Nothing waits for you");
        await leo.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        await leo.SayAsync("A first word, so that everything is there.");
        await tom.HearAsync("A first word, so that everything is there.");

        await leo.SayAsync(Crisis);
        var card = leo.Page.GetByRole(AriaRole.Region, new() { Name = "You do not have to be alone with this" });
        await card.WaitForAsync();

        await Assertions.Expect(card).ToContainTextAsync("Nobody who looks after this circle has said that they are here now.");
        await Assertions.Expect(card.GetByRole(AriaRole.Link, new() { Name = "Call 999" })).ToBeVisibleAsync();
        await leo.LookAsync("help-card");
        await tom.HearAsync(Crisis);
        await Assertions.Expect(tom.Page.GetByText("You do not have to be alone")).ToHaveCountAsync(0);
        await tom.LookAsync("help-card-others");

        var alert = mona.Page.GetByRole(AriaRole.Region, new() { Name = "Cannot wait" }).GetByRole(AriaRole.Listitem);
        await Assertions.Expect(alert).ToContainTextAsync("A message by Leo");
        await mona.LookAsync("signal-alert");
        await alert.GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync();
        await mona.SeeAsync("A plan, or means at hand: Now");
        await mona.LookAsync("signal-case");
        await mona.PressAsync("Say how soon");
        await mona.Page.GetByLabel("Today").CheckAsync();
        await mona.Page.GetByLabel("Why?").FillAsync("I have talked with Leo. A friend is with him.");
        await mona.LookAsync("signal-level");
        await mona.PressAsync("Set it");
        await mona.SeeAsync("It is with the case, with your reason.");

        await leo.PressAsync("Put this away");
        await Assertions.Expect(card).ToHaveCountAsync(0);
    }

    /// <summary>As the page sees it, from the click to the card: the way to the server, the write, and the way back are in it.</summary>
    [Fact]
    public async Task The_card_is_there_within_300_milliseconds()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo", "Tom");
        await using var leo = await gathering.ComeAsync("Leo");
        await leo.EnterAsync(Gathering.Name);
        var card = leo.Page.GetByRole(AriaRole.Region, new() { Name = "You do not have to be alone with this" });
        await leo.Page.EvaluateAsync("""
            () => {
              window.waits = [];
              addEventListener("click", (event) => {
                if (event.target.closest("button")?.textContent === "Send") window.since = performance.now();
              }, true);
              new MutationObserver(() => {
                if (window.since && document.body.textContent.includes("You do not have to be alone with this")) {
                  window.waits.push(performance.now() - window.since);
                  window.since = 0;
                }
              }).observe(document.body, { childList: true, subtree: true });
            }
            """);

        for (var i = 0; i < 9; i++)
        {
            await leo.SayAsync($"{Crisis}, {i}");
            await card.WaitForAsync();
            await leo.PressAsync("Put this away");
            await Assertions.Expect(card).ToHaveCountAsync(0);
        }

        var waits = await leo.Page.EvaluateAsync<double[]>("window.waits");
        TestContext.Current.TestOutputHelper!.WriteLine($"Milliseconds from the click to the card: {string.Join(", ", waits.Select(wait => (int)wait))}");
        Assert.Equal(9, waits.Length);
        Assert.InRange(waits.Order().ElementAt(waits.Length / 2), 0, 300);
    }

    [Fact]
    public async Task Contact_details_are_taken_out_by_their_author_before_anybody_sees_them()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo", "Tom");
        await using var leo = await gathering.ComeAsync("Leo", Look.Phone);
        await using var tom = await gathering.ComeAsync("Tom");
        await leo.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);

        await leo.SayAsync("Write to leo@example.org if you cannot sleep.");
        await leo.SeeAsync("There are contact details in it");
        await leo.LookAsync("contacts");
        await leo.PressAsync("Change it");
        await Assertions.Expect(leo.Composer).ToHaveValueAsync("Write to leo@example.org if you cannot sleep.");
        await leo.PressAsync("Send");
        await leo.PressAsync("Send it without them");

        await tom.HearAsync("Write to […] if you cannot sleep.");
        await Assertions.Expect(tom.Page.GetByText("leo@example.org")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_is_worried_about_somebody_says_so_from_a_message_and_from_the_list_of_people()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await mona.GoAsync("/moderation");
        await tom.EnterAsync(Gathering.Name);
        await gathering.SayAsync("I do not know how to go on.");
        await tom.HearAsync("I do not know how to go on.");

        await tom.Page.GetByRole(AriaRole.Button, new() { Name = "Message actions" }).Last.ClickAsync();
        await tom.PressAsync("I am worried about Mona");
        await tom.SeeHeadingAsync("You are worried about Mona");
        await tom.Page.GetByLabel("What worries you?").FillAsync("She never says such things.");
        await tom.LookAsync("worry");
        await tom.PressAsync("Tell them");
        await tom.SeeAsync("have it now, as something that cannot wait");
        await tom.LookAsync("worry-told");
        await tom.PressAsync("Close");
    }
}
