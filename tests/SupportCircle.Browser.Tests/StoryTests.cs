using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>A story's whole life between three people.</summary>
public sealed class StoryTests(Site site)
{
    private const string Title = "The chair at the window";
    private const string Text = "Her chair is still at the window, and the lamp beside it. For a month I walked around them.\n\n"
        + "Last week I sat down in it, to see what she saw: the quince tree, and the neighbour's cat. I drank my tea there.";

    public static TheoryData<string> Looks => [.. Look.Sweeps.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task It_is_written_shared_heard_answered_thanked_for_and_withdrawn(string name)
    {
        var look = Look.Named(name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo", "Ana");
        await using var leo = await gathering.ComeAsync("Leo", look);
        await using var ana = await gathering.ComeAsync("Ana", look);
        await ana.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        await leo.FollowAsync("Stories");
        await leo.SeeHeadingAsync("Nobody has told a story yet");
        await leo.LookAsync("stories-empty");

        await WriteAsync(leo);
        await leo.PressAsync("Share with the circle");
        await leo.SeeHeadingAsync(Title);
        await leo.SeeAsync("Nobody has answered in words yet.");

        await ana.HearAsync("Leo has shared a story: " + Title);
        await ana.LookAsync("room-story");
        await ana.FollowAsync("Leo has shared a story");
        await ana.SeeAsync("the quince tree, and the neighbour's cat");
        await ana.SeeAsync("Wishes to be read, and nothing more.");
        await ana.LookAsync("story");
        await AnswerAsync(ana, leo);

        await WithdrawAsync(leo, ana);
    }

    [Fact]
    public async Task A_reader_folds_a_topic_and_finds_it_folded_in_the_list_on_its_page_and_in_the_room()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.GoAsync($"{gathering.Path}/stories");
        await TellAsync(mona, Title);
        await using var leo = await gathering.ComeAsync("Leo");
        await leo.GoAsync($"{gathering.Path}/stories");
        await leo.SeeHeadingAsync(Title);

        await leo.Page.GetByText("Topics that you would rather see folded").ClickAsync();
        await leo.Page.GetByLabel("Loss", new() { Exact = true }).CheckAsync();
        await leo.LookAsync("stories-topics");
        await leo.PressAsync("Save");
        await leo.SeeAsync("Saved. Stories about these topics are folded for you.");

        var folded = leo.Page.GetByText("A story with a topic that you fold");
        await Assertions.Expect(folded).ToBeVisibleAsync();
        await Assertions.Expect(leo.Page.GetByText(Title)).ToHaveCountAsync(0);
        await leo.LookAsync("stories-folded");
        await leo.GoAsync(gathering.Path);
        await Assertions.Expect(folded).ToBeVisibleAsync();

        // Also one that comes now: nobody is shown it first.
        await mona.GoAsync($"{gathering.Path}/stories");
        await TellAsync(mona, "Another chair");
        await Assertions.Expect(leo.Page.GetByText("2 entries about topics that you fold")).ToBeVisibleAsync();
        await Assertions.Expect(leo.Page.GetByText("Another chair")).ToHaveCountAsync(0);
        await leo.GoAsync($"{gathering.Path}/stories/1");
        await leo.SeeHeadingAsync("This story is folded");
        await leo.PressAsync("Show once");
        await leo.SeeHeadingAsync(Title);
    }

    [Fact]
    public async Task A_draft_outlives_the_page_and_goes_with_its_writer_to_another_device()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo");
        await leo.GoAsync($"{gathering.Path}/stories");
        await leo.FollowAsync("Write a story");
        await leo.FillAsync("Title", Title);
        await leo.FillAsync("Your story", "Her chair");
        await leo.SeeAsync("Kept as a draft");
        await leo.FillAsync("Your story", "Her chair is still");
        await leo.Page.ReloadAsync();
        await Assertions.Expect(leo.Page.GetByLabel("Your story")).ToHaveValueAsync("Her chair is still");
        await leo.SeeAsync("Kept");
        await leo.PressAsync("Cancel");
        await leo.SeeHeadingAsync("What you have begun");

        await using var elsewhere = await gathering.ComeAsync("Leo", Look.Phone);
        await elsewhere.GoAsync($"{gathering.Path}/stories");
        await elsewhere.FollowAsync(Title);
        await Assertions.Expect(elsewhere.Page.GetByLabel("Title")).ToHaveValueAsync(Title);
        await elsewhere.GoAsync($"{gathering.Path}/stories");
        await elsewhere.PressAsync($"Discard: {Title}");
        await elsewhere.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Discard", Exact = true }).ClickAsync();
        await Assertions.Expect(elsewhere.Page.GetByText("What you have begun")).ToHaveCountAsync(0);
    }

    private static async Task WriteAsync(Visitor leo)
    {
        await leo.FollowAsync("Write a story");
        await leo.PressAsync("Share with the circle");
        await leo.SeeAsync("Give your story a title");
        await leo.FillAsync("Title", Title);
        await leo.FillAsync("Your story", Text);
        await leo.Page.GetByText("Topics", new() { Exact = true }).ClickAsync();
        await leo.Page.GetByLabel("Loss", new() { Exact = true }).CheckAsync();
        await leo.SeeAsync("Who will be able to read it");
        await Assertions.Expect(leo.Page.GetByText("Mona and Ana")).ToBeVisibleAsync();
        await leo.LookAsync("story-writing");
    }

    // Ana touches and answers, Leo hears both and thanks her; then he says that his wish was met.
    private static async Task AnswerAsync(Visitor ana, Visitor leo)
    {
        await ana.SeeAsync("The teller wishes to be heard, and asks for no advice.");
        await ana.PressAsync("I hear you");
        await leo.Page.GetByRole(AriaRole.List, new() { Name = "Answered with one touch" }).GetByText("Ana").WaitForAsync();
        await ana.FillAsync("Your answer", "I sit at the window, too.");
        await ana.PressAsync("Send the answer");
        await Assertions.Expect(ana.Page.GetByLabel("Your answer")).ToHaveValueAsync("");
        var answers = leo.Page.GetByRole(AriaRole.Log, new() { Name = "Answers" });
        await answers.GetByText("I sit at the window, too.").WaitForAsync();

        await answers.GetByRole(AriaRole.Button, new() { Name = "Thank you" }).ClickAsync();
        await ana.Page.GetByRole(AriaRole.Log, new() { Name = "Answers" }).GetByText("Leo").First.WaitForAsync();
        await leo.PressAsync("Yes, I did");
        await Assertions.Expect(leo.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, I did" })).ToHaveAttributeAsync("aria-pressed", "true");
        await leo.LookAsync("story-answered");
    }

    // Ana is about to write more: her words are kept, and the story is gone for her.
    private static async Task WithdrawAsync(Visitor leo, Visitor ana)
    {
        await ana.FillAsync("Your answer", "What I wanted to add.");
        await ana.SeeAsync("Kept as a draft");
        await leo.PressAsync("Withdraw the story");
        await leo.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Withdraw the story" }).ClickAsync();
        await leo.SeeHeadingAsync("Nobody has told a story yet");

        await ana.SeeHeadingAsync("This story is not here any more");
        await ana.SeeAsync("What I wanted to add.");
        await ana.LookAsync("story-gone");
    }

    private static async Task TellAsync(Visitor teller, string title)
    {
        await teller.FollowAsync("Write a story");
        await teller.FillAsync("Title", title);
        await teller.FillAsync("Your story", Text);
        await teller.Page.GetByText("Topics", new() { Exact = true }).ClickAsync();
        await teller.Page.GetByLabel("Loss", new() { Exact = true }).CheckAsync();
        await teller.PressAsync("Share with the circle");
        await teller.SeeHeadingAsync(title);
    }
}
