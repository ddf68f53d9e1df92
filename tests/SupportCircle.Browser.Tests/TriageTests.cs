using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>The dashboard by the keyboard, and as one likes it.</summary>
public sealed class TriageTests(Site site)
{
    [Fact]
    public async Task Cases_are_gone_through_by_single_keys_which_do_nothing_while_one_types_or_once_they_are_off()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await ReportTwoAsync(gathering);
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.LookAfterAsync(gathering);
        var rows = mona.Page.GetByRole(AriaRole.Link, new() { Name = "A message by Leo" });
        await Assertions.Expect(rows).ToHaveCountAsync(2);
        var keys = mona.Page.Keyboard;

        await keys.PressAsync("j");
        await Assertions.Expect(rows.First).ToBeFocusedAsync();
        await keys.PressAsync("j");
        await Assertions.Expect(rows.Last).ToBeFocusedAsync();
        await keys.PressAsync("k");
        await keys.PressAsync("Enter");
        await mona.Page.GetByRole(AriaRole.Heading, new() { Name = "A message by Leo", Level = 1 }).WaitForAsync();
        await Assertions.Expect(rows.First).ToHaveAttributeAsync("aria-current", "true");

        await keys.PressAsync("c");
        await mona.SeeAsync("You work on this until");
        await keys.PressAsync("n");
        await Assertions.Expect(mona.Page.GetByLabel("Note")).ToBeFocusedAsync();
        await keys.TypeAsync("jcdno?");
        await Assertions.Expect(mona.Page.GetByLabel("Note")).ToHaveValueAsync("jcdno?");
        await mona.LookAsync("case-note");
        await mona.PressAsync("Keep the note");
        await mona.SeeAsync("Your note is with the case.");
        await mona.SeeAsync("jcdno?");

        await keys.PressAsync("?");
        await mona.SeeHeadingAsync("Shortcuts and display");
        await mona.LookAsync("shortcuts");
        await mona.Page.GetByLabel("Shortcuts by single keys").UncheckAsync();
        await mona.PressAsync("Close");
        await keys.PressAsync("d");
        await keys.PressAsync("c");
        await mona.Page.ReloadAsync();
        await mona.SeeAsync("You work on this until");
        await keys.PressAsync("d");
        await Assertions.Expect(mona.Page.GetByText("What is to be done?")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_was_reported_stands_folded_and_coloured_as_one_likes_it_on_this_device()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await ReportTwoAsync(gathering);
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.LookAfterAsync(gathering);
        await mona.OpenCaseAsync("A message by Leo");
        await mona.PressAsync("Shortcuts and display");
        await mona.Page.GetByLabel("Fold what was reported until I open it").UncheckAsync();
        await mona.Page.GetByLabel("Grey what was reported").CheckAsync();
        await mona.PressAsync("Close");
        await mona.Page.ReloadAsync();
        await mona.Page.GetByText("Read what was reported").ClickAsync();
        await Assertions.Expect(mona.Page.GetByText("The first.")).ToBeVisibleAsync();
        await mona.LookAsync("case-grey");
    }

    [Fact]
    public async Task What_one_writes_about_a_case_is_there_when_one_comes_back_to_it_also_after_a_reload()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await ReportTwoAsync(gathering);
        await using var mona = await gathering.ComeAsync("Mona", Look.Phone);
        await mona.LookAfterAsync(gathering);
        await mona.OpenCaseAsync("A message by Leo");
        await mona.ConsiderAsync("Leo", "Please speak of yourself.", "Mute for a time");
        await mona.FollowAsync("Back to the list");
        await mona.Page.GetByRole(AriaRole.Link, new() { Name = "A message by Leo" }).Last.ClickAsync();
        await mona.PressAsync("Decide");
        await Assertions.Expect(mona.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Mute for a time" })).Not.ToBeCheckedAsync();
        await mona.Page.GoBackAsync();
        await mona.OpenCaseAsync("A message by Leo");
        await mona.Page.ReloadAsync();
        await mona.PressAsync("Decide");
        await Assertions.Expect(mona.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Mute for a time" })).ToBeCheckedAsync();
        await Assertions.Expect(mona.Page.GetByLabel("Reasons for Leo")).ToHaveValueAsync("Please speak of yourself.");
    }

    private static async Task ReportTwoAsync(Gathering gathering)
    {
        await using var tom = await gathering.ComeAsync("Tom");
        await using var leo = await gathering.ComeAsync("Leo");
        await tom.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        foreach (var words in (string[])["The first.", "The second."])
        {
            await leo.SayAsync(words);
            await tom.HearAsync(words);
            await tom.ReportAsync("Unkind", "Look at this.");
        }
    }
}
