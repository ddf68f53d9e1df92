using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Somebody writes for themselves, finds it again, and takes it away with them.</summary>
public sealed class JournalTests(Site site)
{
    public static TheoryData<string> Looks => [.. Look.Sweeps.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task An_entry_is_written_kept_without_a_line_changed_found_taken_away_and_deleted(string name)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Named(name));
        await leo.GoAsync("/me");
        await leo.FollowAsync("Journal");
        await leo.SeeAsync("One line about today is a beginning.");
        await leo.LookAsync("journal-empty");

        await leo.FollowAsync("Write an entry");
        await leo.PressAsync("Save");
        await leo.SeeAsync("There is nothing in it yet. One line is enough.");
        await leo.Page.GetByLabel("Title").FillAsync("By the water");
        await leo.Page.GetByLabel("What you want to write").FillAsync("The heron came down today.\n\nI stayed until it was dark.");
        await leo.SeeAsync("Not saved yet. It is kept on this device.");
        await leo.LookAsync("journal-writing");

        await leo.Context.SetOfflineAsync(true);
        await leo.PressAsync("Save");
        await leo.SeeAsync("We cannot reach the server. What you wrote is kept");
        await leo.Context.SetOfflineAsync(false);
        await leo.Page.ReloadAsync();
        await leo.SeeAsync("What you had typed and not saved is still here.");
        await leo.PressAsync("Save");

        await leo.SeeHeadingAsync("By the water");
        await leo.LookAsync("journal-entry");
        Assert.DoesNotContain("heron", await leo.Page.EvaluateAsync<string>("JSON.stringify({...localStorage, ...sessionStorage})"), StringComparison.Ordinal);
        await leo.PressAsync("Change it");
        await leo.Page.GetByLabel("What you want to write").FillAsync("The heron came down today, and then the rain.");
        await leo.PressAsync("Save");
        await leo.SeeAsync("changed on");

        await leo.FollowAsync("All entries");
        await leo.Page.GetByLabel("Words to look for").FillAsync("HERON");
        await leo.PressAsync("Search");
        await leo.SeeAsync("One entry found. Looked back to the beginning.");
        await Assertions.Expect(leo.Page.Locator("mark")).ToHaveTextAsync(["heron"]);
        await leo.LookAsync("journal-found");
        var download = await leo.Page.RunAndWaitForDownloadAsync(() => leo.FollowAsync("As a page to read"));
        var copy = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains("and then the rain", copy, StringComparison.Ordinal);
        Assert.Contains("Europe/London", copy, StringComparison.Ordinal);

        await leo.FollowAsync("By the water");
        await leo.PressAsync("Tell it as a story");
        await leo.SeeAsync("A circle reads nothing of it yet.");
        await leo.LookAsync("journal-tell");
        await leo.PressAsync($"Write it for {Gathering.Name}");
        await Assertions.Expect(leo.Page.GetByLabel("Title")).ToHaveValueAsync("By the water");
        await Assertions.Expect(leo.Page.GetByText("and then the rain")).ToBeVisibleAsync();

        await leo.GoAsync("/me/journal");
        await leo.FollowAsync("By the water");
        await leo.PressAsync("Delete the entry");
        await leo.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete the entry" }).ClickAsync();
        await leo.SeeAsync("Your entries will be here");
    }

    [Fact]
    public async Task Whoever_writes_that_it_is_too_much_is_shown_where_there_is_help_and_nobody_else_is_told()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var leo = await gathering.ComeAsync("Leo", Look.Phone);
        await using var mona = await gathering.ComeAsync("Mona");
        await leo.GoAsync("/me/journal/new");
        await leo.Page.GetByLabel("What you want to write").FillAsync("i cant do this anymore. i want to kill myself tonight");
        await leo.PressAsync("Save");

        var card = leo.Page.GetByRole(AriaRole.Region, new() { Name = "You do not have to be alone with this" });
        await Assertions.Expect(card).ToContainTextAsync("only you can read it");
        await Assertions.Expect(card.Locator("a[href^='tel:']").First).ToBeVisibleAsync();
        await leo.LookAsync("journal-help");
        await mona.GoAsync("/moderation");
        await mona.SeeAsync("Nothing waits");
        await card.GetByRole(AriaRole.Button, new() { Name = "Put this away" }).ClickAsync();
        await Assertions.Expect(card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_another_device_has_saved_meanwhile_is_shown_beside_ones_own_words_and_one_chooses()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var atHome = await gathering.ComeAsync("Leo");
        await using var away = await gathering.ComeAsync("Leo", Look.Phone);
        await atHome.GoAsync("/me/journal/new");
        await atHome.Page.GetByLabel("What you want to write").FillAsync("The first words.");
        await atHome.PressAsync("Save");
        await atHome.SeeAsync("The first words.");
        await away.GoAsync("/me/journal");
        await away.FollowAsync("The first words.");
        await away.PressAsync("Change it");
        await atHome.PressAsync("Change it");
        await atHome.Page.GetByLabel("What you want to write").FillAsync("Words at home.");
        await atHome.PressAsync("Save");
        await atHome.SeeAsync("changed on");

        await away.Page.GetByLabel("What you want to write").FillAsync("Words away.");
        await away.PressAsync("Save");

        await away.SeeAsync("This was saved elsewhere meanwhile.");
        await away.SeeAsync("Words at home.");
        await away.LookAsync("journal-conflict");
        await away.PressAsync("Save mine instead");
        await away.SeeAsync("changed on");
        await away.SeeAsync("Words away.");
    }
}
