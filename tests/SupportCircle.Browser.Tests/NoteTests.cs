using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>A few warm words from one person to another: written, found, kept, put away, reported.</summary>
public sealed class NoteTests(Site site)
{
    [Fact]
    public async Task A_note_goes_to_somebody_who_likes_to_get_them_and_is_kept_on_a_page_of_their_own()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var tom = await gathering.ComeAsync("Tom");
        await tom.GoAsync("/reach-out");
        await tom.SeeAsync("Nobody here has said yet that they like to get notes.");

        await using var mona = await gathering.ComeAsync("Mona", Look.Phones);
        await mona.FollowAsync("Reach out to one person");
        await mona.Page.GetByLabel("I like to get warm notes here").CheckAsync();
        await mona.SeeAsync("can write you warm notes from now on.");
        await mona.AssertClearAsync();

        await tom.GoAsync("/reach-out");
        await tom.PressAsync("Write to Mona");
        await tom.Page.GetByText("Ways to begin").ClickAsync();
        await tom.LookAsync("note-writing");
        await tom.PressAsync("I thought of you today.");
        await Assertions.Expect(tom.Page.GetByLabel("Your words")).ToHaveValueAsync("I thought of you today. ");
        await tom.Page.GetByLabel("Your words").FillAsync("I thought of you today. Call me on +34 612 345 678.");
        await tom.PressAsync("Send the note");
        await tom.SeeAsync("There are contact details in it");
        await tom.Page.ReloadAsync();
        await tom.PressAsync("Write to Mona");
        await Assertions.Expect(tom.Page.GetByLabel("Your words")).ToHaveValueAsync("I thought of you today. Call me on +34 612 345 678.");
        await tom.Page.GetByLabel("Your words").FillAsync("I thought of you today.");
        await tom.PressAsync("Send the note");
        await tom.SeeAsync("Your note is on its way to Mona.");

        await tom.PressAsync("Write to Mona");
        await tom.Page.GetByText("What their presence means").ClickAsync();
        await tom.Page.GetByLabel("Your words").FillAsync("When you are there, I find it easier to speak.");
        await tom.PressAsync("Send the note");
        await tom.SeeAsync("You have written to them today.");
        await tom.AssertClearAsync();
        await tom.PictureAsync("reach-out");

        await mona.GoAsync("/");
        await mona.FollowAsync("2 notes were written to you.");
        await mona.SeeAsync("What your presence means to others");
        await mona.SeeAsync("When you are there, I find it easier to speak.");
        await mona.LookAsync("notes");
        await mona.GoAsync("/");
        await mona.SeeAsync("My circles");
        await Assertions.Expect(mona.Page.GetByText("notes were written to you")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_note_is_put_away_for_good_and_one_that_hurts_is_reported()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Phone);
        await leo.GoAsync("/reach-out");
        await leo.Page.GetByLabel("I like to get warm notes here").CheckAsync();
        await leo.SeeAsync("can write you warm notes from now on.");
        await using var tom = await gathering.ComeAsync("Tom");
        await WriteAsync(tom, "Sleep well.");
        await using var mona = await gathering.ComeAsync("Mona");
        await WriteAsync(mona, "I am glad that you are here.");

        await leo.GoAsync("/notes");
        await leo.PressAsync("Report the note from Tom");
        await leo.Page.GetByLabel("Put it away as well").CheckAsync();
        await leo.LookAsync("note-report");
        await leo.PressAsync("Send the report");
        await leo.SeeAsync("Thank you for telling us");
        await leo.PressAsync("Close");

        await Assertions.Expect(leo.Page.GetByText("Sleep well.")).ToHaveCountAsync(0);
        await leo.PressAsync("Put away the note from Mona");
        await leo.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Put away" }).ClickAsync();
        await leo.SeeAsync("Here you will find what others write to you");
        await leo.AssertClearAsync();

        await mona.GoAsync("/moderation");
        await mona.SeeAsync("A note from Tom");
    }

    [Fact]
    public async Task Whoever_writes_of_needing_help_is_shown_it_at_once_and_the_note_goes()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.GoAsync("/reach-out");
        await mona.Page.GetByLabel("I like to get warm notes here").CheckAsync();
        await mona.SeeAsync("can write you warm notes from now on.");
        await using var tom = await gathering.ComeAsync("Tom");

        await WriteAsync(tom, "I want to kill myself tonight.", "Mona");

        await tom.SeeHeadingAsync("You do not have to be alone with this");
        await tom.AssertClearAsync();
        await tom.PictureAsync("note-help");
    }

    private static async Task WriteAsync(Visitor visitor, string words, string to = "Leo")
    {
        await visitor.GoAsync("/reach-out");
        await visitor.PressAsync($"Write to {to}");
        await visitor.Page.GetByLabel("Your words").FillAsync(words);
        await visitor.PressAsync("Send the note");
        await visitor.SeeAsync($"Your note is on its way to {to}.");
    }
}
