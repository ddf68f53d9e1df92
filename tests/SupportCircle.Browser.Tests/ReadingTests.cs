using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class ReadingTests(Site site)
{
    [Fact]
    public async Task What_came_while_one_was_away_is_counted_marked_reached_and_then_read()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await gathering.SayAsync("The first word.");
        await using (var before = await gathering.ComeAsync("Tom"))
        {
            await before.EnterAsync(Gathering.Name);
            await before.HearAsync("The first word.");
            await before.Page.WaitForRequestFinishedAsync(new() { Predicate = request => request.Url.EndsWith("/read", StringComparison.Ordinal) });
        }

        await gathering.SayAsync(Enumerable.Range(1, 34).Select(i => $"While you were away, {i}."));

        // On another device, which knows nothing yet.
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await tom.SeeAsync("34 new messages");
        await Assertions.Expect(tom.Page.Locator(".header-unread")).ToContainTextAsync("34");
        await tom.AssertClearAsync();
        await tom.EnterAsync(Gathering.Name);
        var up = tom.Page.GetByRole(AriaRole.Button, new() { Name = "To the first new message" });
        await up.WaitForAsync();
        await tom.AssertClearAsync();
        await up.ClickAsync();
        await Assertions.Expect(tom.Page.GetByText("New since you were here")).ToBeInViewportAsync();
        await Assertions.Expect(tom.Said("While you were away, 1.").First).ToBeFocusedAsync();
        await Assertions.Expect(up).ToHaveCountAsync(0);

        await tom.Page.GetByRole(AriaRole.Link, new() { Name = "SupportCircle" }).ClickAsync();
        await tom.SeeHeadingAsync("My circles");
        await Assertions.Expect(tom.Page.Locator(".header-unread")).ToHaveCountAsync(0);
        await Assertions.Expect(tom.Page.GetByText("new messages")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_message_whose_end_was_not_seen_is_not_read()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await tom.EnterAsync(Gathering.Name);
        await gathering.SayAsync(Enumerable.Range(1, 14).Select(i => $"Something of some length, so that it fills a line or two: {i}."));
        await tom.HearAsync(": 14.");
        await tom.Log.EvaluateAsync("log => log.scrollTop = 0");
        await Assertions.Expect(tom.Page.GetByRole(AriaRole.Button, new() { Name = "To the newest" })).ToBeVisibleAsync();

        await gathering.SayAsync("This one stands below what is seen.");
        await tom.HearAsync("This one stands below");
        await tom.Page.GetByRole(AriaRole.Link, new() { Name = "SupportCircle" }).ClickAsync();

        await tom.SeeAsync("1 new message");
        await tom.AssertClearAsync();
    }

    [Fact]
    public async Task Earlier_messages_come_as_one_scrolls_up_and_the_place_stays()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await gathering.SayAsync(Enumerable.Range(1, 90).Select(i => $"Number {i}."));
        await using var tom = await gathering.ComeAsync("Tom");
        await tom.EnterAsync(Gathering.Name);
        await tom.HearAsync("Number 41.");
        var oldest = tom.Log.Locator("[data-sequence='41']");
        await tom.Log.EvaluateAsync("log => { log.scrollTop = 120; }");

        // Its end: it loses its head, once what its author said before is there.
        var before = await oldest.EvaluateAsync<double>("message => message.getBoundingClientRect().bottom");

        await tom.HearAsync("Number 1.");

        var after = await oldest.EvaluateAsync<double>("message => message.getBoundingClientRect().bottom");
        Assert.InRange(after - before, -3, 3);
    }

    [Fact]
    public async Task With_the_line_cut_one_reads_on_and_writes_and_it_is_sent_once()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await gathering.SayAsync(Enumerable.Range(1, 18).Select(i => $"Said before, number {i}."));
        await using var cable = new Cable(site.Address);
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone, cable.Address);
        await using var mona = await gathering.ComeAsync("Mona");
        await tom.EnterAsync(Gathering.Name);
        await mona.EnterAsync(Gathering.Name);
        await tom.HearAsync("number 18.");

        cable.Cut();
        await tom.SeeAsync("Reconnecting. What you write is kept.");
        await tom.Log.EvaluateAsync("log => log.scrollTop = 0");
        await Assertions.Expect(tom.Said("Said before, number 1.").First).ToBeInViewportAsync();
        await tom.SayAsync("First, without a line.");
        await tom.SayAsync("Second, without a line.");
        await Assertions.Expect(tom.Log.GetByText("Sending")).ToHaveCountAsync(2);
        await Assertions.Expect(mona.Page.GetByText("without a line")).ToHaveCountAsync(0);
        cable.Mend();

        await mona.HearAsync("Second, without a line.");
        await tom.HearAsync("Second, without a line.");
        await Assertions.Expect(tom.Log.GetByText("Sending")).ToHaveCountAsync(0);
        foreach (var visitor in (Visitor[])[tom, mona])
        {
            await visitor.Page.ReloadAsync();
            await visitor.HearAsync("Second, without a line.");
            Assert.Equal(2, await visitor.Said("without a line.").CountAsync());
        }
    }
}
