using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Whom somebody blocks is folded on their screen, and on nobody else's.</summary>
public sealed class BlockTests(Site site)
{
    [Theory]
    [InlineData("phone-dark")]
    [InlineData("desktop-light")]
    public async Task Whom_one_blocks_is_folded_wherever_they_would_be_seen_and_comes_back_when_unblocked(string look)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var tom = await gathering.ComeAsync("Tom", Look.Named(look));
        await using var leo = await gathering.ComeAsync("Leo");
        await tom.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        await tom.SayAsync("A quiet evening.");
        await leo.HearAsync("A quiet evening.");
        await TouchAsync(leo, "A quiet evening.");
        await leo.SayAsync("The first of mine.");
        await tom.HearAsync("The first of mine.");
        await Assertions.Expect(tom.Page.GetByText("I hear you Leo")).ToBeVisibleAsync();

        await tom.Said("The first of mine.").GetByRole(AriaRole.Button, new() { Name = "Message actions" }).ClickAsync();
        await tom.PressAsync("Block Leo");
        await tom.SeeHeadingAsync("Block Leo in this circle?");
        await tom.LookAsync("block");
        await tom.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Block Leo" }).ClickAsync();

        await tom.SeeAsync("A message by somebody you blocked");
        await Assertions.Expect(tom.Page.GetByText("I hear you Leo")).ToHaveCountAsync(0);
        await leo.SayAsync("The second of mine.");
        await tom.SeeAsync("2 messages by somebody you blocked");
        await Assertions.Expect(tom.Page.GetByText("of mine.")).ToHaveCountAsync(0);
        await leo.Composer.FillAsync("I go on writing");
        await tom.SayAsync("Another word.");
        await leo.HearAsync("Another word.");
        await Assertions.Expect(tom.Page.GetByText("Leo is writing")).ToHaveCountAsync(0);
        await tom.LookAsync("folded");
        await Assertions.Expect(leo.Page.GetByText("block")).ToHaveCountAsync(0);

        await tom.Page.ReloadAsync();
        await tom.SeeAsync("2 messages by somebody you blocked");
        await tom.PressAsync("Show once");
        await tom.HearAsync("The first of mine.");
        await tom.HearAsync("The second of mine.");
        await Assertions.Expect(tom.Said("The first of mine.")).ToBeFocusedAsync();

        await tom.GoAsync($"{gathering.Path}/back");
        await tom.FillAsync("Words to look for", "mine");
        await tom.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tom.Page.GetByText("A message by somebody you blocked")).ToHaveCountAsync(2);
        await Assertions.Expect(tom.Page.GetByText("of mine.")).ToHaveCountAsync(0);
        await tom.LookAsync("folded-found");

        await tom.GoAsync($"{gathering.Path}/people");
        await tom.SeeAsync("You have blocked them");
        await tom.LookAsync("people-blocked");
        await tom.PressAsync("What you can do about Leo");
        await tom.PressAsync("Unblock Leo");
        await Assertions.Expect(tom.Page.GetByText("You have blocked them")).ToHaveCountAsync(0);
        await tom.GoAsync(gathering.Path);
        await tom.HearAsync("The second of mine.");
    }

    [Fact]
    public async Task In_an_answer_the_words_of_somebody_one_has_blocked_are_folded_too()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var tom = await gathering.ComeAsync("Tom", Look.Narrow);
        await using var leo = await gathering.ComeAsync("Leo");
        await leo.EnterAsync(Gathering.Name);
        await leo.SayAsync("Words of mine.");
        await leo.HearAsync("Words of mine.");
        await gathering.SayAsync("Is anybody there?");
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.EnterAsync(Gathering.Name);
        await mona.Said("Words of mine.").GetByRole(AriaRole.Button, new() { Name = "Message actions" }).ClickAsync();
        await mona.PressAsync("Reply");
        await mona.SayAsync("I hear that.");
        await mona.HearAsync("I hear that.");
        await tom.EnterAsync(Gathering.Name);
        await Assertions.Expect(tom.Said("I hear that.").GetByText("Words of mine.")).ToBeVisibleAsync();

        await tom.FollowAsync("People");
        await tom.PressAsync("What you can do about Leo");
        await tom.PressAsync("Block Leo");
        await tom.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Block Leo" }).ClickAsync();
        await tom.SeeAsync("You have blocked them");
        await tom.LookAsync("people-blocked-narrow");
        await tom.FollowAsync("Conversation");

        await Assertions.Expect(tom.Said("I hear that.").GetByText("A message by somebody you blocked")).ToBeVisibleAsync();
        await Assertions.Expect(tom.Page.GetByText("Words of mine.")).ToHaveCountAsync(0);
        await tom.LookAsync("folded-answer");
    }

    private static async Task TouchAsync(Visitor visitor, string message)
    {
        await visitor.Said(message).GetByRole(AriaRole.Button, new() { Name = "Answer with one touch" }).ClickAsync();
        await visitor.PressAsync("I hear you");
    }
}
