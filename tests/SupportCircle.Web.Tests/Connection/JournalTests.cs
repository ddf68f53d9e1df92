using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

/// <summary>What somebody writes for themselves is theirs, is kept as they wrote it, and is nobody else's.</summary>
public sealed class JournalTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task What_is_written_is_read_again_and_a_change_keeps_when_it_was_written()
    {
        var ana = await _host.MemberAsync();
        var (id, written) = await ana.WriteEntryAsync(" A first\r\nline. ", title: "  A\tday ");
        var first = await ana.EntryAsync(id);
        Assert.Equal((0, "A day", "A first\nline.", written.WrittenAt, null), (first.Revision, first.Title, first.Text, first.WrittenAt, first.ChangedAt));

        var (_, changed) = await ana.WriteEntryAsync("Other words.", title: " ", id: id, revision: 0);

        var second = await ana.EntryAsync(id);
        Assert.Equal((1, null, "Other words.", written.WrittenAt), (second.Revision, second.Title, second.Text, second.WrittenAt));
        Assert.Equal((changed.ChangedAt, 1), (second.ChangedAt, changed.Revision));
        Assert.NotNull(changed.ChangedAt);
    }

    [Fact]
    public async Task The_newest_come_first_a_page_at_a_time_and_none_is_left_out()
    {
        var ana = await _host.MemberAsync();
        for (var number = 1; number <= JournalLimits.Page + 3; number++)
        {
            await ana.WriteEntryAsync($"Entry {number}", title: null);
        }

        var first = await ana.JournalAsync();
        var rest = await ana.JournalAsync($"?before={first.Before}&limit=3");

        Assert.Equal(JournalLimits.Page, first.Entries.Count);
        Assert.Equal(
            Enumerable.Range(1, JournalLimits.Page + 3).Reverse().Select(number => $"Entry {number}"),
            first.Entries.Concat(rest.Entries).Select(entry => entry.Excerpt));
        Assert.Null(rest.Before);
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => ana.JournalAsync("?before=0"))).Code);
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => ana.JournalAsync($"?limit={JournalLimits.Page + 1}"))).Code);
    }

    [Fact]
    public async Task What_was_changed_elsewhere_meanwhile_is_a_conflict_and_stays_and_the_same_twice_is_once()
    {
        var ana = await _host.MemberAsync();
        var (id, _) = await ana.WriteEntryAsync("First.");
        var again = await ana.WriteEntryAsync("First.", id: id);
        var (_, second) = await ana.WriteEntryAsync("Second.", id: id, revision: 0);
        var twice = await ana.WriteEntryAsync("Second.", id: id, revision: 0);

        var stale = await Refused.ByAsync(() => ana.WriteEntryAsync("Third.", id: id, revision: 0));
        var unread = await Refused.ByAsync(() => ana.WriteEntryAsync("Third.", id: id));

        Assert.Equal((0, second), (again.Saved.Revision, twice.Saved));
        Assert.Equal((RefusalCodes.Conflict, RefusalCodes.Conflict), (stale.Code, unread.Code));
        Assert.Equal("Second.", (await ana.EntryAsync(id)).Text);
        Assert.Single((await ana.JournalAsync()).Entries);
    }

    [Fact]
    public async Task Of_two_devices_that_change_it_at_once_one_is_first_and_the_other_hears_of_it()
    {
        var ana = await _host.MemberAsync();
        var (id, _) = await ana.WriteEntryAsync("First.");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(async number =>
        {
            try
            {
                await ana.WriteEntryAsync($"Device {number}.", id: id, revision: 0);
                return "saved";
            }
            catch (Refused refused)
            {
                return refused.Code;
            }
        }));

        Assert.Equal(1, outcomes.Count(outcome => outcome == "saved"));
        Assert.Equal(4, outcomes.Count(outcome => outcome == RefusalCodes.Conflict));
    }

    [Fact]
    public async Task A_deleted_entry_is_gone_and_whoever_changes_it_elsewhere_does_not_bring_it_back()
    {
        var ana = await _host.MemberAsync();
        var (id, _) = await ana.WriteEntryAsync();

        await ana.DeleteAsync($"{Journalling.Path}/{id}");
        await ana.DeleteAsync($"{Journalling.Path}/{id}");

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ana.EntryAsync(id))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ana.WriteEntryAsync("More.", id: id, revision: 0))).Code);
        Assert.Empty((await ana.JournalAsync()).Entries);
    }

    [Fact]
    public async Task It_is_nobody_elses_by_any_way_also_by_its_id()
    {
        var ana = await _host.MemberAsync();
        var tom = await _host.MemberAsync("Tom");
        var (id, _) = await ana.WriteEntryAsync();

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => tom.EntryAsync(id))).Code);
        await tom.DeleteAsync($"{Journalling.Path}/{id}");
        await tom.WriteEntryAsync("Words of Tom.", id: id);

        Assert.Equal(Journalling.Entry.Text, (await ana.EntryAsync(id)).Text);
        Assert.Equal("Words of Tom.", (await tom.EntryAsync(id)).Text);
        Assert.Empty((await tom.SearchJournalAsync(Journalling.Word)).Hits);
        Assert.DoesNotContain(Journalling.Word, await tom.Http.GetStringAsync(new Uri("/api/me/journal.json", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_writer_alone_is_offered_help_nobody_is_told_and_no_log_and_no_column_has_a_word_of_it()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var desk = await circle.Facilitator.AtDashboardAsync();

        var (id, distressed) = await circle["Ana"].WriteEntryAsync($"I want to kill myself tonight. Ring 07700 900123, by {Journalling.Word}.");
        var (_, calm) = await circle["Ana"].WriteEntryAsync();
        var (_, titled) = await circle["Ana"].WriteEntryAsync("Words.", title: "I want to kill myself tonight");

        Assert.Equal((true, null, true), (distressed.Help, calm.Help, titled.Help));
        Assert.Contains("07700 900123", (await circle["Ana"].EntryAsync(id)).Text, StringComparison.Ordinal);
        Assert.Empty(await circle.CasesAsync());
        Assert.DoesNotContain(Journalling.Word, _host.Log, StringComparison.Ordinal);
        await _host.ReadAsync(async db => Assert.False(await db.Signals.AnyAsync(s => s.CircleId == circle.Id)));
        Assert.DoesNotContain(
            await _host.FindEverywhereAsync(null, Journalling.Word), place => place.StartsWith("JournalEntries.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text", 1, JournalLimits.TextLength + 1)]
    [InlineData("title", JournalLimits.TitleLength + 1, 1)]
    [InlineData("text", 1, 0)]
    public async Task What_is_too_long_or_empty_is_named_by_its_field_and_nothing_changes(string field, int title, int text)
    {
        var ana = await _host.MemberAsync();
        var (id, _) = await ana.WriteEntryAsync();

        var refused = await Refused.ByAsync(() => ana.WriteEntryAsync(new string('x', text), new string('y', title), id, revision: 0));

        Assert.Equal((400, RefusalCodes.Invalid), (refused.Status, refused.Code));
        Assert.Contains(field, refused.Body.Fields!.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.Equal((0, Journalling.Entry.Text), ((await ana.EntryAsync(id)).Revision, (await ana.EntryAsync(id)).Text));
    }

    [Fact]
    public async Task An_entry_that_is_full_fits_in_any_script()
    {
        var ana = await _host.MemberAsync();
        var full = new string('語', JournalLimits.TextLength);

        var (id, _) = await ana.WriteEntryAsync(full, new string('題', JournalLimits.TitleLength));

        Assert.Equal(full, (await ana.EntryAsync(id)).Text);
    }
}
