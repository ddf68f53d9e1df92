using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Somebody is asked to facilitate, says yes, is given a circle to hold, and lays it down again.</summary>
public sealed class TeamTests(Site site) : IClassFixture<Site>
{
    private const string Circle = "Walkers at dusk";

    [Theory]
    [InlineData("phone-light")]
    [InlineData("desktop-dark")]
    public async Task A_member_becomes_a_facilitator_and_holds_a_circle_with_another(string name)
    {
        var look = Look.Named(name);
        var circle = $"{Circle} {name}";
        var (keeper, newcomer) = ($"Olga {name}", $"Vera {name}");
        await using var olga = await ComeAsync(await site.Host.AddFacilitatorAsync(keeper, $"{Guid.CreateVersion7():N}@example.org"));
        await OpenCircleAsync(olga, circle);
        await using var vera = await ComeAsync(await site.Host.AddMemberAsync(newcomer, $"{Guid.CreateVersion7():N}@example.org"), look);
        await using var ines = await site.DemoAsync("Ines", look);
        await ines.GoAsync("/settings/team");
        await ines.SeeHeadingAsync("Facilitators and administrators");

        await ines.PressAsync("Make an invitation");
        var link = await ines.Page.GetByLabel("New invitation link").InputValueAsync();
        await ines.LookAsync("team");
        await vera.OpenAsync(link);
        await vera.SeeHeadingAsync("Facilitate circles");
        await vera.LookAsync("join-team");
        await vera.PressAsync("Yes, I will facilitate");
        await vera.Page.GetByRole(AriaRole.Link, new() { Name = "Open a circle" }).WaitForAsync();
        await vera.OpenAsync(link);
        await vera.SeeAsync("This invitation is not known.");

        await ines.GoAsync("/settings/team");
        await ines.PressAsync($"Name a facilitator for {circle}");
        await ines.Page.GetByLabel("Who").SelectOptionAsync(newcomer);
        await ines.LookAsync("name-facilitator");
        await ines.PressAsync("Name a facilitator");
        await Row(ines, circle).GetByText(newcomer).First.WaitForAsync();
        await vera.GoAsync("/");
        await vera.FollowAsync(circle);
        await vera.PressAsync("Accept agreements");
        await vera.Composer.WaitForAsync();

        await ines.PressAsync($"Make a member of {keeper} in {circle}");
        await ines.LookAsync("step-back");
        await ines.PressAsync("Make a member");
        await Assertions.Expect(Row(ines, circle).GetByText(keeper)).ToHaveCountAsync(0);
        await ines.PressAsync($"Change roles of {newcomer}");
        await ines.Page.GetByLabel("Opens circles").UncheckAsync();
        await ines.PressAsync("Save");
        await ines.SeeAsync("the only facilitator of a circle");
        await ines.LookAsync("roles");
    }

    private static ILocator Row(Visitor visitor, string circle) =>
        visitor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = circle }).Filter(new() { HasText = "Name a facilitator" });

    private Task<Visitor> ComeAsync(string email, Look? look = null) => site.ComeAsync(email, HostProcess.Password, look);

    private static async Task OpenCircleAsync(Visitor facilitator, string name)
    {
        await facilitator.GoAsync("/circles/new");
        await facilitator.FillAsync("Name of the circle", name);
        await facilitator.Page.GetByLabel("Theme").SelectOptionAsync("Loneliness");
        await facilitator.PressAsync("Open a circle");
        await facilitator.Composer.WaitForAsync();
    }
}
