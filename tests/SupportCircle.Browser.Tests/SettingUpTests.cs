using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>What the people do who run an installation, from its first start.</summary>
public sealed class SettingUpTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_new_installation_is_set_up_by_the_code_of_its_log_and_says_who_runs_it()
    {
        await using var host = new HostProcess(site.Program);
        await host.StartAsync();
        await using var ines = await Visitor.ComeAsync(site.Browser, host.Address, Look.Phone);
        await ines.GoAsync("/");
        await ines.AssertClearAsync();
        await ines.PictureAsync("not-set-up");
        await ines.FollowAsync("Set it up");
        await ines.SeeHeadingAsync("Set up this place");
        await ines.FillAsync("One-time code", "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE");
        await ines.FillAsync("Email", "ines@example.org");
        await ines.FillAsync("Password", HostProcess.Password);
        await ines.FillAsync("Display name", "Inés");
        await ines.PressAsync("Make the administrator");
        await ines.SeeAsync("This is not the code");
        await ines.AssertClearAsync();
        await ines.PictureAsync("first-run");

        await ines.FillAsync("One-time code", host.FirstRunCode!);
        await ines.PressAsync("Make the administrator");
        await ines.SeeHeadingAsync("Settings");
        await ines.FillAsync("Name", "The listening house");
        await ines.FillAsync("Telephone", "+44 20 7946 0018");
        await ines.PressAsync("Save");
        await ines.SeeAsync("Saved.");
        await ines.AssertClearAsync();
        await ines.PictureAsync("settings");

        await using var stranger = await Visitor.ComeAsync(site.Browser, host.Address, Look.DesktopDark);
        await stranger.GoAsync("/");
        await stranger.SeeHeadingAsync("Run by The listening house");
        await Assertions.Expect(stranger.Page.GetByText("Set it up")).ToHaveCountAsync(0);
        await Assertions.Expect(stranger.Page.GetByRole(AriaRole.Link, new() { Name = "+44 20 7946 0018" })).ToHaveAttributeAsync("href", "tel:+442079460018");
        await stranger.PictureAsync("run-by");
    }

    [Fact]
    public async Task An_administrator_writes_the_themes_and_only_they_see_the_settings()
    {
        await using var ines = await site.DemoAsync("Ines", Look.DesktopDark);
        await ines.GoAsync("/me");
        await ines.FollowAsync("Open the settings");
        await ines.SeeHeadingAsync("Themes");
        await ines.Page.GetByLabel("Theme 8", new() { Exact = true }).WaitForAsync();
        await ines.PressAsync("Add a theme");
        await ines.FillAsync("Theme 9", "Caring from afar");
        await ines.PressAsync("Move theme 9 up");
        await Assertions.Expect(ines.Page.GetByLabel("Theme 8", new() { Exact = true })).ToHaveValueAsync("Caring from afar");
        await ines.Page.GetByRole(AriaRole.Region, new() { Name = "Themes" }).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await ines.SeeAsync("Saved.");
        await ines.AssertClearAsync();
        await ines.PictureAsync("themes");

        await using var ruth = await site.DemoAsync("Ruth");
        await ruth.GoAsync("/circles/new");
        await Assertions.Expect(ruth.Page.GetByRole(AriaRole.Option, new() { Name = "Caring from afar" })).ToHaveCountAsync(1);
        await ruth.GoAsync("/settings");
        await Assertions.Expect(ruth.Page.GetByLabel("Theme 1")).ToHaveCountAsync(0);

        await ines.GoAsync("/settings");
        await ines.PressAsync("Take out theme 8");
        await Assertions.Expect(ines.Page.GetByLabel("Theme 9", new() { Exact = true })).ToHaveCountAsync(0);
        await ines.Page.GetByRole(AriaRole.Region, new() { Name = "Themes" }).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await ines.SeeAsync("Saved.");
    }
}
