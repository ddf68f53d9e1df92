using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Somebody writes down what helps when it is calmer, and has it before them when it is not.</summary>
public sealed class SafetyPlanTests(Site site)
{
    private const string Crisis = "i cant do this anymore. i want to kill myself tonight";
    private static readonly Look[] _looks = [Look.Desktops, Look.Phones];

    public static TheoryData<string> Looks => [.. _looks.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task It_is_written_from_examples_kept_without_a_line_and_first_in_the_help_card(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", _looks.Single(one => one.Name == name));
        await leo.GoAsync("/me");
        await leo.FollowAsync("Read or write it");
        await leo.SeeHeadingAsync("Safety plan");
        await leo.LookAsync("plan-empty");

        await leo.PressAsync("Save the plan");
        await leo.SeeAsync("There is nothing in it yet.");
        await leo.Page.GetByText("Examples to start from").First.ClickAsync();
        await leo.PressAsync("I lie awake until four");
        var signs = leo.Page.GetByLabel("Warning signs");
        await Assertions.Expect(signs).ToHaveValueAsync("I lie awake until four");
        await signs.FillAsync("I lie awake until four\nI stop eating");
        await leo.Page.GetByLabel("Places", new() { Exact = true }).FillAsync("The bench by the quince tree");
        await leo.PressAsync("Add somebody");
        await leo.FillAsync("How you reach them", "+44 (0)1632 960123");
        await leo.PressAsync("Save the plan");
        await leo.SeeAsync("Say who it is.");
        await leo.FillAsync("Who", "Eve");
        await leo.SeeAsync("Not saved yet. It is kept on this device.");
        await leo.LookAsync("plan-writing");

        await leo.Context.SetOfflineAsync(true);
        await leo.PressAsync("Save the plan");
        await leo.SeeAsync("We cannot reach the server. What you wrote is kept");
        await leo.Context.SetOfflineAsync(false);
        await leo.Page.ReloadAsync();
        await leo.SeeAsync("What you had typed and not saved is still here.");
        await Assertions.Expect(leo.Page.GetByLabel("Warning signs")).ToHaveValueAsync("I lie awake until four\nI stop eating");
        await leo.PressAsync("Save the plan");

        await leo.SeeAsync("Saved.");
        await Assertions.Expect(leo.Page.GetByRole(AriaRole.Link, new() { Name = "Call +44 (0)1632 960123" }))
            .ToHaveAttributeAsync("href", "tel:+441632960123");
        await leo.LookAsync("plan");
        Assert.DoesNotContain("quince", await leo.Page.EvaluateAsync<string>("JSON.stringify({...localStorage, ...sessionStorage})"), StringComparison.Ordinal);

        await leo.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(leo.Page.GetByRole(AriaRole.Button, new() { Name = "Print it" })).ToBeHiddenAsync();
        await leo.PictureAsync("plan-printed");
        await leo.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });

        await leo.GoAsync("/");
        await leo.EnterAsync(Gathering.Name);
        await leo.SayAsync(Crisis);
        var card = leo.Page.GetByRole(AriaRole.Region, new() { Name = "You do not have to be alone with this" });
        await Assertions.Expect(card).ToContainTextAsync("The bench by the quince tree");
        await Assertions.Expect(card.Locator("a[href^='tel:']").First)
            .ToHaveAttributeAsync("href", "tel:+441632960123");
        await Assertions.Expect(card.GetByText("When it is calmer")).ToHaveCountAsync(0);
        await leo.LookAsync("plan-in-card");
    }

    [Fact]
    public async Task What_another_device_has_saved_meanwhile_is_shown_beside_ones_own_words_and_one_chooses()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var atHome = await gathering.ComeAsync("Leo");
        await using var away = await gathering.ComeAsync("Leo", Look.Phone);
        await WriteAsync(atHome, "Places", "The kitchen");
        await away.GoAsync("/me/safety-plan");
        await away.PressAsync("Change it");
        await atHome.PressAsync("Change it");
        await WriteAsync(atHome, "Reasons to stay", "The dog");

        await away.Page.GetByLabel("Places", new() { Exact = true }).FillAsync("The hall");
        await away.PressAsync("Save the plan");

        await away.SeeAsync("This was saved elsewhere meanwhile.");
        await away.SeeAsync("The dog");
        await Assertions.Expect(away.Page.GetByLabel("Places", new() { Exact = true })).ToHaveValueAsync("The hall");
        await away.LookAsync("plan-conflict");
        await away.PressAsync("Save mine instead");
        await away.SeeAsync("Saved.");
        await atHome.GoAsync("/me/safety-plan");
        await atHome.SeeAsync("The hall");
        await Assertions.Expect(atHome.Page.GetByText("The dog")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_has_none_is_told_once_and_quietly_that_they_could_write_one_when_it_is_calmer()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Phone);
        await leo.EnterAsync(Gathering.Name);
        await leo.SayAsync(Crisis);

        await leo.FollowAsync("When it is calmer, you can write down what helps you.");

        await leo.SeeHeadingAsync("Safety plan");
        await WriteAsync(leo, "Reasons to stay", "The dog");
        await leo.PressAsync("Delete the plan");
        await leo.SeeHeadingAsync("Delete your safety plan?");
        await leo.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete the plan" }).ClickAsync();
        await leo.SeeAsync("Your plan is deleted.");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task It_is_shared_by_its_writers_word_opened_with_a_reason_that_they_read_and_taken_back(string name)
    {
        var look = _looks.Single(one => one.Name == name);
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo", "Tom");
        await using var mona = await gathering.ComeAsync("Mona", look);
        await using var leo = await gathering.ComeAsync("Leo", look);
        await WriteAsync(leo, "Places", "The bench by the quince tree");
        await leo.SeeHeadingAsync("Who may open it");
        await leo.SeeAsync("Looked after by Mona");
        await leo.PressAsync($"Share it with {Gathering.Name}");
        await leo.SeeAsync("Shared since");
        await leo.LookAsync("plan-shared");

        await mona.GoAsync(gathering.Path + "/people");
        await mona.PressAsync("Safety plan of Leo");
        await mona.Page.GetByLabel("Because of something that Leo wrote or said").CheckAsync();
        await mona.LookAsync("plan-asked-for");
        await mona.PressAsync("Open it");
        await mona.SeeAsync("The bench by the quince tree");
        await mona.LookAsync("plan-opened");
        await mona.PressAsync("Close");

        await leo.GoAsync("/me");
        await leo.SeeAsync("Opened a safety plan that is shared with them");
        await leo.SeeAsync("Why: because of something that you wrote or said.");
        await leo.GoAsync("/me/safety-plan");
        await leo.PressAsync($"Take it back from {Gathering.Name}");
        await leo.SeeAsync("Not shared");
        await leo.Page.GetByText("What you have agreed to, and when").ClickAsync();
        await leo.SeeAsync("Taken back");
        await leo.LookAsync("plan-taken-back");
        await mona.GoAsync(gathering.Path + "/people");
        await mona.SeeAsync("Leo");
        await Assertions.Expect(mona.Page.GetByRole(AriaRole.Button, new() { Name = "Safety plan of Leo" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task At_a_case_about_them_it_is_beside_what_was_said()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var leo = await gathering.ComeAsync("Leo", Look.Phone);
        await WriteAsync(leo, "Places", "The bench by the quince tree");
        await leo.PressAsync($"Share it with {Gathering.Name}");
        await leo.SeeAsync("Shared since");
        await leo.GoAsync("/");
        await leo.EnterAsync(Gathering.Name);
        await leo.SayAsync(Crisis);

        await mona.LookAfterAsync(gathering);
        await mona.OpenCaseAsync("A message by Leo");
        await mona.Page.GetByText("Safety plan of Leo").ClickAsync();
        await mona.PressAsync("Open it");
        await mona.SeeAsync("The bench by the quince tree");
        await mona.LookAsync("plan-at-case");
    }

    private static async Task WriteAsync(Visitor visitor, string part, string text)
    {
        if (!visitor.Page.Url.EndsWith("/me/safety-plan", StringComparison.Ordinal))
        {
            await visitor.GoAsync("/me/safety-plan");
        }

        await visitor.Page.GetByLabel(part, new() { Exact = true }).FillAsync(text);
        await visitor.PressAsync("Save the plan");
        await visitor.SeeAsync("Saved.");
    }
}
