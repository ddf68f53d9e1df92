using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>A facilitator makes rules of what is watched for; what waits is seen by its author and by them alone.</summary>
public sealed class RulesTests(Site site)
{
    [Theory]
    [InlineData("phone-dark")]
    [InlineData("desktop-light")]
    public async Task A_message_waits_is_let_through_or_declined_and_nobody_else_sees_it_until_then(string name)
    {
        var look = Look.Named(name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", look);
        await using var tom = await gathering.ComeAsync("Tom", look);
        await using var leo = await gathering.ComeAsync("Leo");
        await mona.GoAsync($"{gathering.Path}/rules");
        await mona.SeeAsync("Nothing is watched for.");
        await WatchAsync(mona, "lamp oil", "Let it wait");
        await mona.SeeAsync("Let it wait");
        await mona.LookAsync($"rules-{name}");

        await tom.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        await tom.SayAsync("I sell lamp oil.");
        await tom.SeeAsync("Waiting since");
        await tom.SayAsync("And LAMP OIL again.");
        await Assertions.Expect(tom.Page.GetByText("Waiting since")).ToHaveCountAsync(2);
        await tom.Page.ReloadAsync();
        await tom.SeeAsync("And LAMP OIL again.");
        await tom.LookAsync($"held-mine-{name}");
        await tom.SayAsync("Good evening.");
        await leo.HearAsync("Good evening.");
        await Assertions.Expect(leo.Page.GetByText("lamp oil")).ToHaveCountAsync(0);

        await mona.GoAsync("/");
        await mona.SeeAsync("2 messages wait for you");
        await mona.GoAsync($"{gathering.Path}/held");
        await mona.SeeAsync("I sell lamp oil.");
        await mona.LookAsync($"held-{name}");
        await mona.Page.GetByRole(AriaRole.Button, new() { Name = "Let it through: message of Tom" }).First.ClickAsync();
        await mona.SeeAsync("The message of Tom is in the conversation now.");
        await leo.HearAsync("I sell lamp oil.");
        await mona.PressAsync("Decline the message of Tom");
        await mona.Page.GetByLabel("A few words to Tom").FillAsync("Please sell nothing here.");
        await mona.LookAsync($"decline-{name}");
        await mona.PressAsync("Decline");
        await mona.SeeAsync("Nothing waits.");

        await tom.SeeAsync("Not posted");
        await tom.SeeAsync("Please sell nothing here.");
        await tom.LookAsync($"declined-{name}");
        await tom.PressAsync("Put it away");
        await Assertions.Expect(tom.Page.GetByText("LAMP OIL again")).ToHaveCountAsync(0);
        await Assertions.Expect(leo.Page.GetByText("LAMP OIL again")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_the_rules_point_to_is_a_case_and_a_phrase_can_be_tried_and_removed()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom");
        await mona.GoAsync($"{gathering.Path}/rules");
        await mona.Page.GetByLabel("Words", new() { Exact = true }).FillAsync("(a{100}){100}");
        await mona.Page.GetByLabel("It is a pattern").CheckAsync();
        await mona.PressAsync("Watch for it");
        await mona.SeeAsync("That cannot be looked for:");
        await mona.Page.GetByLabel("Words", new() { Exact = true }).FillAsync(@"\bl[aá]mps?\b");
        await mona.Page.GetByText("Try it on a text").ClickAsync();
        await mona.Page.GetByLabel("A text", new() { Exact = false }).FillAsync("Two Lamps.");
        await mona.PressAsync("Try it");
        await mona.SeeAsync("It is found in this text.");
        await mona.LookAsync("rules-trial");
        await mona.Page.GetByText("Tell us").ClickAsync();
        await mona.PressAsync("Watch for it");
        await mona.SeeAsync("Tell us · pattern");

        await tom.EnterAsync(Gathering.Name);
        await tom.SayAsync("A lamp in the window.");
        await mona.LookAfterAsync(gathering);
        await mona.SeeAsync("Found by the rules");
        await mona.OpenCaseAsync("A message by Tom");
        await mona.Page.GetByText("Read the message").ClickAsync();
        await mona.Page.GetByText("Show the message").ClickAsync();
        await mona.SeeAsync("A lamp in the window.");
        await mona.LookAsync("case-signal");

        await mona.GoAsync($"{gathering.Path}/rules");
        await mona.PressAsync(@"Remove \bl[aá]mps?\b");
        await mona.SeeAsync("Nothing is watched for.");
        await tom.GoAsync($"{gathering.Path}/rules");
        await tom.SeeHeadingAsync("There is nothing here");
        await tom.GoAsync($"{gathering.Path}/held");
        await tom.SeeHeadingAsync("There is nothing here");
    }

    [Fact]
    public async Task A_declined_story_is_taken_back_as_a_draft_with_all_its_words_and_home_leads_to_it()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.GoAsync($"{gathering.Path}/rules");
        await WatchAsync(mona, "lamp oil", "Let it wait");
        await using var tom = await gathering.ComeAsync("Tom", Look.Phones);
        await tom.GoAsync($"{gathering.Path}/stories");
        await tom.FollowAsync("Write a story");
        await tom.FillAsync("Title", "The cellar");
        await tom.FillAsync("Your story", "It smelled of lamp oil.\n\nI liked it there.");
        await tom.PressAsync("Share with the circle");
        await tom.SeeAsync("Waiting since");
        await mona.GoAsync($"{gathering.Path}/held");
        await mona.PressAsync("Decline the message of Tom");
        await mona.PressAsync("Decline");
        await mona.SeeAsync("Nothing waits.");

        await tom.GoAsync("/");
        await tom.FollowAsync($"Something that you wrote in {Gathering.Name} was not posted.");
        await tom.SeeAsync("Not posted");
        await tom.LookAsync("declined-story");
        await tom.PressAsync("Take it back as a draft");
        await Assertions.Expect(tom.Page.GetByLabel("Title")).ToHaveValueAsync("The cellar");
        await Assertions.Expect(tom.Page.GetByLabel("Your story")).ToHaveValueAsync("It smelled of lamp oil.\n\nI liked it there.");
        await tom.GoAsync("/");
        await tom.SeeHeadingAsync("My circles");
        await Assertions.Expect(tom.Page.GetByText("was not posted")).ToHaveCountAsync(0);
    }

    private static async Task WatchAsync(Visitor visitor, string words, string then)
    {
        await visitor.Page.GetByLabel("Words", new() { Exact = true }).FillAsync(words);
        await visitor.Page.GetByText(then).First.ClickAsync();
        await visitor.PressAsync("Watch for it");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = $"Remove {words}" }).WaitForAsync();
    }
}
