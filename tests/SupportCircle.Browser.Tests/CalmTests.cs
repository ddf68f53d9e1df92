using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Answers with one touch, and what a facilitator does for the calm of a room.</summary>
public sealed class CalmTests(Site site)
{
    [Fact]
    public async Task One_touch_answers_a_message_by_name_for_everybody_and_takes_it_back()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        await mona.SayAsync("I slept two hours.");
        await tom.HearAsync("I slept two hours.");

        await TouchAsync(tom, "I slept two hours.", "I hear you");

        await Assertions.Expect(mona.Said("I slept two hours.").GetByText("I hear you Tom")).ToBeVisibleAsync();
        await Assertions.Expect(tom.Said("I slept two hours.").GetByText("I hear you Tom")).ToBeVisibleAsync();
        await Assertions.Expect(mona.Said("I slept two hours.").GetByRole(AriaRole.Button, new() { Name = "Answer with one touch" }))
            .ToHaveCountAsync(0);
        await tom.AssertClearAsync();
        await tom.PictureAsync("answered");
        await mona.PictureAsync("answered");
        await tom.Page.ReloadAsync();
        await Assertions.Expect(tom.Said("I slept two hours.").GetByText("I hear you Tom")).ToBeVisibleAsync();

        await TouchAsync(tom, "I slept two hours.", "I hear you");

        await Assertions.Expect(mona.Page.GetByText("I hear you Tom")).ToHaveCountAsync(0);
        await Assertions.Expect(tom.Page.GetByText("I hear you Tom")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task One_sees_who_writes_until_they_have_said_it()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom");
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);

        await tom.Composer.FillAsync("I am looking for words");

        await mona.SeeAsync("Tom is writing");
        await Assertions.Expect(tom.Page.GetByText("is writing")).ToHaveCountAsync(0);
        await tom.PressAsync("Send");
        await mona.HearAsync("I am looking for words");
        await Assertions.Expect(mona.Page.GetByText("Tom is writing")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_facilitator_hides_a_message_reads_it_and_shows_it_again()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom");
        await using var leo = await gathering.ComeAsync("Leo", Look.Phone);
        foreach (var visitor in (Visitor[])[mona, tom, leo])
        {
            await visitor.EnterAsync(Gathering.Name);
        }

        await tom.SayAsync("Words that hurt somebody.");
        await leo.HearAsync("Words that hurt somebody.");
        await mona.Said("Words that hurt somebody.").GetByRole(AriaRole.Button, new() { Name = "Message actions" }).ClickAsync();
        await mona.PressAsync("Hide for everyone");
        await mona.GiveReasonsAsync("Hide for everyone", "Please speak of yourself.");

        await leo.SeeAsync("There is no message here any more");
        await Assertions.Expect(leo.Page.GetByText("Words that hurt somebody.")).ToHaveCountAsync(0);
        await Assertions.Expect(tom.Log.GetByText("Words that hurt somebody.")).ToHaveCountAsync(0);
        await mona.Page.GetByText("Hidden messages").ClickAsync();
        await mona.SeeAsync("Words that hurt somebody.");
        await mona.PictureAsync("hidden");
        await mona.AssertClearAsync();
        await mona.PressAsync("Show again");

        await leo.HearAsync("Words that hurt somebody.");
        await mona.SeeAsync("Nothing is hidden.");
    }

    [Fact]
    public async Task A_pause_closes_the_composer_of_members_keeps_their_words_and_ends()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        await tom.Composer.FillAsync("I was about to say");

        await mona.PressAsync("Pause the circle");

        await tom.SeeAsync("The circle is paused for a moment.");
        await Assertions.Expect(tom.Composer).ToHaveCountAsync(0);
        await tom.AssertClearAsync();
        await tom.PictureAsync("paused");
        await mona.SayAsync("A minute of quiet.");
        await tom.HearAsync("A minute of quiet.");
        await mona.PressAsync("End the pause");

        await Assertions.Expect(tom.Composer).ToHaveValueAsync("I was about to say");
        await tom.PressAsync("Send");
        await mona.HearAsync("I was about to say");
    }

    [Fact]
    public async Task Whoever_is_muted_is_told_until_when_and_speaks_again_when_they_may()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom");
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);

        await mona.PressAsync("Mute Tom");
        await mona.Page.GetByLabel("For how long").SelectOptionAsync(new SelectOptionValue { Label = "One hour" });
        await mona.GiveReasonsAsync("Mute Tom", "Let others speak for a while.");

        await tom.SeeAsync("You can read along here, and write again from");
        await Assertions.Expect(tom.Composer).ToHaveCountAsync(0);
        await Assertions.Expect(tom.Page.GetByText("Muted until")).ToHaveCountAsync(0);
        await mona.SeeAsync("Muted until");
        await mona.PictureAsync("muted");
        await mona.PressAsync("Let Tom speak again");

        await tom.SayAsync("Thank you.");
        await mona.HearAsync("Thank you.");
    }

    private static async Task TouchAsync(Visitor visitor, string message, string answer)
    {
        await visitor.Said(message).GetByRole(AriaRole.Button, new() { Name = "Answer with one touch" }).ClickAsync();
        await visitor.PressAsync(answer);
    }
}
