using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Everything in the reader's language, by the browser's wish and by hand, also where words are longer and screens narrow.</summary>
public sealed class LanguageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_language_that_was_chosen_by_hand_stays_and_goes_along_with_the_account()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona");
        await using var mona = await gathering.ComeAsync("Mona", Look.Narrow);
        await ChooseAsync(mona, "Español", "Mi cuenta");
        await mona.Page.ReloadAsync();
        await mona.SeeHeadingAsync("Mi cuenta");
        Assert.Equal("es", await mona.Page.EvaluateAsync<string>("document.documentElement.lang"));

        await using var elsewhere = await site.VisitAsync();
        await elsewhere.GoAsync("/sign-in");
        await elsewhere.FillAsync("Email", gathering.EmailOf("Mona"));
        await elsewhere.FillAsync("Password", HostProcess.Password);
        await elsewhere.PressAsync("Sign in");
        await elsewhere.SeeHeadingAsync("Mis círculos");
        await ChooseAsync(elsewhere, "English", "My account");
    }

    [Fact]
    public async Task In_Spanish_every_page_fits_the_narrowest_screen_and_is_clear_to_everybody()
    {
        await using var visitor = await site.VisitAsync(Look.Narrow);
        await visitor.PressAsync("Español");
        await visitor.SeeAsync("Crear una cuenta");
        await SeeAsync(visitor, "/", "welcome");
        await SeeAsync(visitor, "/sign-up", "sign-up");
        await SeeAsync(visitor, "/forgotten-password", "forgotten-password");
        await SeeAsync(visitor, "/sign-in", "sign-in");
        await SeeAsync(visitor, "/help", "help");

        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var tom = await gathering.ComeAsync("Tom");
        await tom.EnterAsync(Gathering.Name);
        await tom.SayAsync("Otra noche larga.");
        await using var mona = await gathering.ComeAsync("Mona", Look.Narrow);
        await ChooseAsync(mona, "Español", "Mi cuenta");
        await SeeAsync(mona, "/", "home");
        await SeeAsync(mona, "/circles", "directory");
        await SeeAsync(mona, "/circles/new", "circle-new");
        await SeeAsync(mona, "/interests", "interests");
        await SeeAsync(mona, "/me", "account");
        await SeeAsync(mona, "/moderation", "cases");
        await SeeAsync(mona, "/decisions", "decisions");
        await mona.GoAsync("/");
        await mona.FollowAsync(Gathering.Name);
        await mona.Page.Locator("[data-sequence]").Last.WaitForAsync();
        var room = new Uri(mona.Page.Url).AbsolutePath;
        foreach (var part in new[] { "", "/people", "/about", "/requests", "/back", "/edit" })
        {
            await SeeAsync(mona, room + part, $"room{part.Replace('/', '-')}");
        }
    }

    private static async Task ChooseAsync(Visitor visitor, string language, string heading)
    {
        await visitor.GoAsync("/me");
        await visitor.Page.GetByRole(AriaRole.Radio, new() { Name = language }).CheckAsync();
        await visitor.SeeHeadingAsync(heading);
    }

    private static async Task SeeAsync(Visitor visitor, string path, string name)
    {
        await visitor.GoAsync(path);
        await visitor.Page.WaitForFunctionAsync("!document.querySelector('main[aria-busy=true]')");
        await visitor.PictureAsync($"es-{name}");
        await visitor.AssertClearAsync();
        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        await visitor.AssertFitsAsync(name);
    }
}
