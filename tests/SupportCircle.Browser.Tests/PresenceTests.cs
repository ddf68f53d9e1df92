using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class PresenceTests(Site site)
{
    [Fact]
    public async Task One_sees_who_is_here_and_when_somebody_has_gone()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona");
        await mona.EnterAsync(Gathering.Name);
        await Assertions.Expect(Head(mona)).ToHaveTextAsync("1 here");

        await using var leo = await gathering.ComeAsync("Leo", Look.PhoneDark);
        await leo.EnterAsync(Gathering.Name);
        await using (var tom = await gathering.ComeAsync("Tom", Look.DesktopDark))
        {
            await tom.EnterAsync(Gathering.Name);
            foreach (var visitor in (Visitor[])[mona, tom, leo])
            {
                await Assertions.Expect(Head(visitor)).ToHaveTextAsync("3 here");
            }

            await Assertions.Expect(Seat(mona, "Tom").GetByText("Here now")).ToBeVisibleAsync();
            await mona.AssertClearAsync();
            await mona.PictureAsync("here");
            await tom.PictureAsync("here");
            await leo.FollowAsync("People");
            await Assertions.Expect(Seat(leo, "Tom").GetByText("Here now")).ToBeVisibleAsync();
            await leo.AssertClearAsync();
            await leo.AssertFitsAsync("The people who are here");
            await leo.PictureAsync("here");
        }

        await Assertions.Expect(Head(mona)).ToHaveTextAsync("2 here", new() { Timeout = 20_000 });
        await Assertions.Expect(Seat(mona, "Tom").GetByText("Here now")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task By_keyboard_one_hides_and_is_seen_neither_here_nor_writing_also_after_a_reload()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom");
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        await Assertions.Expect(Head(mona)).ToHaveTextAsync("2 here");
        var shown = tom.Page.GetByLabel("Show when I am here");
        await Assertions.Expect(shown).ToBeCheckedAsync();

        await shown.FocusAsync();
        await tom.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(shown).Not.ToBeCheckedAsync();
        await tom.AssertClearAsync();
        await tom.PictureAsync("hiding");

        await Assertions.Expect(Head(mona)).ToHaveTextAsync("1 here", new() { Timeout = 20_000 });
        await tom.Page.ReloadAsync();
        await Assertions.Expect(tom.Page.GetByLabel("Show when I am here")).Not.ToBeCheckedAsync();
        await tom.Composer.FillAsync("Nobody sees that I write");
        await Assertions.Expect(Head(tom)).ToHaveTextAsync("1 here");
        await tom.PressAsync("Send");
        await mona.HearAsync("Nobody sees that I write");
        await Assertions.Expect(Head(mona)).ToHaveTextAsync("1 here");
        await tom.Page.GetByLabel("Show when I am here").CheckAsync();
        await Assertions.Expect(Head(mona)).ToHaveTextAsync("2 here");
    }

    private static ILocator Head(Visitor visitor) => visitor.Page.Locator(".room-head .is-here");

    private static ILocator Seat(Visitor visitor, string name) =>
        visitor.Page.Locator(".seat").Filter(new() { Has = visitor.Page.GetByText(name, new() { Exact = true }) });
}
