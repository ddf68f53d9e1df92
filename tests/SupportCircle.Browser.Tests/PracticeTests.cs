using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>A small thing for today, which nobody asks after.</summary>
public sealed class PracticeTests(Site site)
{
    public static TheoryData<string> Looks => [.. Look.Sweeps.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task It_waits_at_home_is_taken_noted_before_and_after_and_read_again_expected_beside_happened(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Named(name));
        await leo.GoAsync("/");
        await leo.SeeHeadingAsync("For today");
        var words = await leo.Page.Locator(".practice-words").InnerTextAsync();
        await leo.LookAsync("practice-home");

        await leo.FollowAsync("Take it, or leave it");
        await leo.SeeHeadingAsync("Daily practice");
        await Assertions.Expect(leo.Page.Locator(".practice-words")).ToHaveTextAsync(words);
        await leo.PressAsync("Not today");
        await leo.SeeAsync("Left for today. There is another one tomorrow.");
        await leo.PressAsync("Take that back");
        await leo.PressAsync("I take it");
        await leo.SeeAsync("Taken.");
        await leo.Page.GetByLabel("What I expected").FillAsync("That nobody looks up.");
        await leo.SeeAsync("Not saved yet. It is kept on this device.");
        await leo.Page.ReloadAsync();
        await Assertions.Expect(leo.Page.GetByLabel("What I expected")).ToHaveValueAsync("That nobody looks up.");
        await leo.Page.GetByLabel("What happened").FillAsync("She smiled.");
        await leo.PressAsync("Save the notes");

        await Assertions.Expect(leo.Page.Locator(".practice-notes dd")).ToHaveTextAsync(["That nobody looks up.", "She smiled."]);
        await leo.LookAsync("practice-noted");
        await leo.GoAsync("/");
        await leo.SeeAsync("Note how it was");
    }
}
