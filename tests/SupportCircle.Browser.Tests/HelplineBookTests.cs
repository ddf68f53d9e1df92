using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>An administrator keeps the helplines right; everybody is shown them without a restart.</summary>
public sealed class HelplineBookTests(Site site) : IClassFixture<Site>
{
    private static readonly Look[] _looks = [Look.Desktops, Look.Phones];

    public static TheoryData<string> Looks => [.. _looks.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_line_is_entered_with_its_mistakes_named_called_changed_and_removed_and_one_of_the_product_is_hidden(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var ada = await site.DemoAsync("Ines", look);
        await using var somebody = await site.VisitAsync();
        await ada.GoAsync("/me");
        await ada.FollowAsync("Helplines");
        await ada.SeeHeadingAsync("Helplines");
        await ada.SeeHeadingAsync("In the host's file");
        await ada.LookAsync("helplines");

        await ada.PressAsync("Add a helpline");
        await ada.FillAsync("Name", $"The {name} line");
        await ada.Page.GetByLabel("Countries").FillAsync("UK");
        await ada.Page.GetByLabel("Number as people read it").FillAsync("01632 960 777");
        await ada.Page.GetByLabel("Number as it is dialled").FillAsync("01632960778");
        await ada.Page.GetByLabel("Where you have it from").FillAsync("line.example");
        await ada.PressAsync("Save");
        await ada.SeeAsync("Use the two letters of each country, and at least one.");
        await ada.SeeAsync("This is not the number that is dialled.");
        await ada.SeeAsync("Call it first, and say when");
        await ada.LookAsync("helplines-mistakes");
        await ada.Page.GetByLabel("Countries").FillAsync("gb");
        await ada.Page.GetByLabel("Number as it is dialled").FillAsync("01632960777");
        await ada.Page.GetByLabel("Called on").FillAsync("2026-05-01");
        await ada.PressAsync("Save");
        await ada.SeeAsync("Saved. Everybody sees it now.");
        var row = ada.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = $"The {name} line" });
        await Assertions.Expect(row).ToContainTextAsync("too long ago");
        await row.GetByRole(AriaRole.Button, new() { Name = $"I called it today: The {name} line" }).ClickAsync();
        await Assertions.Expect(row).Not.ToContainTextAsync("too long ago");
        await Assertions.Expect(row).ToContainTextAsync("Called by");
        await ada.LookAsync("helplines-called");

        await somebody.GoAsync("/help");
        await somebody.SeeHeadingAsync($"The {name} line");
        await row.GetByRole(AriaRole.Button, new() { Name = $"Remove The {name} line" }).ClickAsync();
        await ada.SeeHeadingAsync("Remove this helpline?");
        await ada.LookAsync("helplines-remove");
        await ada.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Assertions.Expect(row).ToHaveCountAsync(0);

        await ada.Page.GetByLabel("Country", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "United Kingdom" });
        var shout = ada.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "85258" }).First;
        await shout.GetByRole(AriaRole.Button, new() { Name = "Hide Shout" }).ClickAsync();
        await Assertions.Expect(shout).ToContainTextAsync("Hidden");
        await ada.LookAsync("helplines-hidden");
        await somebody.GoAsync("/help");
        await somebody.SeeHeadingAsync("Somebody to talk to");
        await Assertions.Expect(somebody.Page.GetByRole(AriaRole.Link, new() { Name = "Text SHOUT to 85258" })).ToHaveCountAsync(0);
        await shout.GetByRole(AriaRole.Button, new() { Name = "Show again: Shout" }).ClickAsync();
        await Assertions.Expect(shout).Not.ToContainTextAsync("Hidden");
    }
}
