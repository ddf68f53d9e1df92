using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class MentionTests(Site site)
{
    [Fact]
    public async Task By_keyboard_alone_somebody_is_named_and_sees_that_they_are_meant()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "José Luis", "Tomasina");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var jose = await gathering.ComeAsync("José Luis", Look.PhoneDark);
        await mona.EnterAsync(Gathering.Name);
        var keyboard = mona.Page.Keyboard;

        await mona.Composer.FocusAsync();
        await keyboard.TypeAsync("Good morning @to");
        await Assertions.Expect(Options(mona)).ToHaveTextAsync(["Tom", "Tomasina"]);
        await Assertions.Expect(Marked(mona)).ToHaveTextAsync("Tom");
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Marked(mona)).ToHaveTextAsync("Tomasina");
        await Assertions.Expect(mona.Composer).ToHaveAttributeAsync("aria-activedescendant", (await Marked(mona).GetAttributeAsync("id"))!);
        await mona.PictureAsync("mention-list");
        await mona.AssertClearAsync();
        await keyboard.PressAsync("Tab");
        await Assertions.Expect(mona.Composer).ToHaveValueAsync("Good morning @Tomasina ");
        await Assertions.Expect(mona.Composer).ToBeFocusedAsync();
        await Assertions.Expect(Options(mona)).ToHaveCountAsync(0);
        await keyboard.TypeAsync("and @jose");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(mona.Composer).ToHaveValueAsync("Good morning @Tomasina and @José Luis ");
        await keyboard.TypeAsync("are you there?");
        await keyboard.PressAsync("Enter");

        var said = mona.Said("are you there?");
        await Assertions.Expect(said.Locator(".mention")).ToHaveTextAsync(["@Tomasina", "@José Luis"]);
        await Assertions.Expect(said.GetByText("mentions you")).ToHaveCountAsync(0);
        await jose.Page.ReloadAsync();
        await jose.SeeAsync("1 new message, 1 for you");
        await jose.PictureAsync("home-mentioned");
        await jose.EnterAsync(Gathering.Name);
        await Assertions.Expect(jose.Said("are you there?").GetByText("mentions you")).ToHaveCountAsync(1);
        await Assertions.Expect(jose.Said("are you there?").Locator(".mention.is-me")).ToHaveTextAsync("@José Luis");
        await jose.AssertClearAsync();
        await jose.PictureAsync("mentioned");
        await mona.PictureAsync("mentioning");
    }

    [Fact]
    public async Task On_a_phone_one_touches_the_name_and_it_is_kept_over_a_reload()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", Look.Narrow);
        await using var tom = await gathering.ComeAsync("Tom", Look.DesktopDark);
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);

        await mona.Composer.PressSequentiallyAsync("@");
        await Assertions.Expect(Options(mona)).ToHaveTextAsync(["Tom", "Leo"]);
        await mona.PictureAsync("mention-list");
        await mona.AssertFitsAsync("The list of names");
        await Options(mona).First.TapAsync();
        await Assertions.Expect(mona.Composer).ToHaveValueAsync("@Tom ");
        await mona.Page.ReloadAsync();
        await mona.Composer.PressSequentiallyAsync("a word for you");
        await mona.PressAsync("Send");

        await Assertions.Expect(tom.Said("a word for you").GetByText("mentions you")).ToHaveCountAsync(1);
        await tom.AssertClearAsync();
        await tom.PictureAsync("mentioned");
    }

    [Fact]
    public async Task Escape_puts_the_list_away_and_a_name_that_was_taken_out_again_mentions_nobody()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom");
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        var keyboard = mona.Page.Keyboard;

        await mona.Composer.FocusAsync();
        await keyboard.TypeAsync("@t");
        await Assertions.Expect(Options(mona)).ToHaveCountAsync(1);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await keyboard.PressAsync("Escape");
            await Assertions.Expect(Options(mona)).ToHaveCountAsync(0);
            await keyboard.PressAsync("Backspace");
            await keyboard.PressAsync("Backspace");
            await keyboard.TypeAsync(" @t");
            await keyboard.PressAsync("Home");
            await keyboard.PressAsync("End");
            await Assertions.Expect(Options(mona)).ToHaveCountAsync(1);
        }

        await keyboard.PressAsync("Enter");
        await Assertions.Expect(mona.Composer).ToHaveValueAsync("   @Tom ");
        await mona.Composer.FillAsync("Nobody in particular, @To whom it may concern");
        await mona.PressAsync("Send");

        await tom.HearAsync("Nobody in particular");
        await Assertions.Expect(tom.Said("Nobody in particular").GetByText("mentions you")).ToHaveCountAsync(0);
        await Assertions.Expect(tom.Log.Locator(".mention")).ToHaveCountAsync(0);
    }

    private static ILocator Options(Visitor visitor) =>
        visitor.Page.GetByRole(AriaRole.Listbox, new() { Name = "Whom do you mean?" }).GetByRole(AriaRole.Option);

    private static ILocator Marked(Visitor visitor) => Options(visitor).And(visitor.Page.Locator("[aria-selected=true]"));
}
