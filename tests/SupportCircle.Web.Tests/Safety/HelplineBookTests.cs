using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Safety;
using SupportCircle.Contracts.Safety.Helplines;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Helplines;
using SupportCircle.Web.Safety;
using SupportCircle.Web.Safety.Helplines;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>Administrators keep the numbers right that people in need are shown.</summary>
public sealed class HelplineBookTests : IAsyncLifetime
{
    private readonly Microsoft.Extensions.Time.Testing.FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 29, 10, 0, 0, TimeSpan.Zero));
    private TestHost _host = null!;
    private Person _ada = null!;

    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync(time: _time);
        _ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_is_entered_changed_and_removed_everybody_is_shown_at_once()
    {
        var shipped = HelplineFile.Shipped().Count;
        var own = await _ada.AddHelplineAsync(KeepingHelplines.Entry(Today));
        Assert.Equal(("Ada", HelplineState.Verified), (own.VerifiedBy, own.State));
        Assert.Equivalent(own.Entry, (await _host.Stranger().HelpAsync())[^1], strict: true);

        var changed = await _ada.ChangeHelplineAsync(own, own.Entry with { Name = "The day line" });
        Assert.NotEqual(own.Version, changed.Version);
        Assert.Equal("The day line", (await _host.Stranger().HelpAsync())[^1].Name);

        await _ada.RemoveHelplineAsync(changed);
        await _ada.RemoveHelplineAsync(changed);
        Assert.Equal(shipped, (await _host.Stranger().HelpAsync()).Count);
    }

    [Fact]
    public async Task The_same_number_of_the_product_is_no_longer_shown_there_as_unchecked()
    {
        var samaritans = KeepingHelplines.Entry(Today, dial: "116123") with { Countries = ["IE"] };

        await _ada.AddHelplineAsync(samaritans);

        var there = (await _host.Stranger().HelpAsync()).Where(line => line.Countries.Contains("IE", StringComparer.Ordinal) && line.Dial == "116123");
        Assert.Equal(Today, Assert.Single(there).VerifiedOn);
    }

    [Fact]
    public async Task Whoever_has_not_read_the_newest_changes_checks_and_removes_nothing()
    {
        var own = await _ada.AddHelplineAsync(KeepingHelplines.Entry(Today));
        var changed = await _ada.ChangeHelplineAsync(own, own.Entry with { Dial = "+49800123457", Display = "+49800123457" });

        foreach (var stale in (Func<Task>[])[
            () => _ada.ChangeHelplineAsync(own, own.Entry with { Name = "Another" }),
            () => _ada.VerifyHelplineAsync(own),
            () => _ada.RemoveHelplineAsync(own)])
        {
            Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(stale)).Code);
        }

        Assert.Equivalent(changed, Assert.Single((await _ada.BookAsync()).Own), strict: true);
    }

    [Fact]
    public async Task The_same_change_twice_is_the_same_as_once()
    {
        var own = await _ada.AddHelplineAsync(KeepingHelplines.Entry(Today));
        var changed = await _ada.ChangeHelplineAsync(own, own.Entry with { Name = "The day line" });

        Assert.Equivalent(changed, await _ada.ChangeHelplineAsync(own, own.Entry with { Name = "The day line" }), strict: true);
    }

    [Fact]
    public async Task Every_mistake_is_named_by_its_field_and_nothing_is_kept()
    {
        var refused = await Refused.ByAsync(() => _ada.AddHelplineAsync(KeepingHelplines.Entry(Today) with
        {
            Name = " ",
            Countries = ["UK"],
            Dial = "0800 CALL",
            TextWord = "HOME",
            Web = "http://line.example",
            Languages = ["English"],
            Source = "",
            VerifiedOn = Today.AddDays(2),
        }));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Equal(
            ["entry.countries", "entry.dial", "entry.display", "entry.languages", "entry.name", "entry.source", "entry.textWord", "entry.verifiedOn", "entry.web"],
            refused.Body.Fields!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["entry.verifiedOn"],
            (await Refused.ByAsync(() => _ada.AddHelplineAsync(KeepingHelplines.Entry(Today) with { VerifiedOn = null }))).Body.Fields!.Keys);
        Assert.Empty((await _ada.BookAsync()).Own);
    }

    [Fact]
    public async Task It_is_due_again_before_it_is_stale_and_a_call_makes_it_sure_again()
    {
        var own = await _ada.AddHelplineAsync(KeepingHelplines.Entry(Today));
        foreach (var (days, state) in ((int, HelplineState)[])[(150, HelplineState.Verified), (1, HelplineState.DueSoon), (29, HelplineState.DueSoon), (1, HelplineState.Stale)])
        {
            _time.Advance(TimeSpan.FromDays(days));
            await _ada.SignInAsync();
            Assert.Equal(state, Assert.Single((await _ada.BookAsync()).Own).State);
        }

        var bea = await _host.FacilitatorAsync("Bea", OrganisationRoles.Administrator);
        await bea.VerifyHelplineAsync(own);

        var called = Assert.Single((await _ada.BookAsync()).Own);
        Assert.Equal((HelplineState.Verified, "Bea", Today), (called.State, called.VerifiedBy, called.Entry.VerifiedOn));
        Assert.Equal(Today, (await _host.Stranger().HelpAsync())[^1].VerifiedOn);
    }

    [Fact]
    public async Task An_entry_of_the_product_is_called_hidden_and_shown_again_and_is_itself_never_changed()
    {
        var one = (await _ada.BookAsync()).Shipped.First(shipped => shipped.Entry.Countries.Contains("GB", StringComparer.Ordinal));
        Assert.Equal((HelplineState.Unchecked, false, null), (one.State, one.IsHidden, one.VerifiedBy));

        await _ada.PutAsync(KeepingHelplines.Shipped(one.Key, "check"));
        var called = (await _ada.BookAsync()).Shipped.Single(shipped => shipped.Key == one.Key);
        Assert.Equivalent(one with { Entry = one.Entry with { VerifiedOn = Today }, State = HelplineState.Verified, VerifiedBy = "Ada" }, called, strict: true);
        Assert.Equal(Today, (await ShownAsync(one)).Single().VerifiedOn);

        await _ada.PutAsync(KeepingHelplines.Shipped(one.Key, "hidden"));
        Assert.Empty(await ShownAsync(one));

        await _ada.DeleteAsync(KeepingHelplines.Shipped(one.Key, "hidden"));
        await _ada.DeleteAsync(KeepingHelplines.Shipped(one.Key, "check"));
        Assert.Null((await ShownAsync(one)).Single().VerifiedOn);
        Assert.Equivalent(one, (await _ada.BookAsync()).Shipped.Single(shipped => shipped.Key == one.Key), strict: true);
    }

    [Fact]
    public async Task What_was_said_of_a_number_does_not_hold_for_the_one_that_an_update_puts_in_its_place()
    {
        var before = HelplineFile.Shipped()[0];
        var key = HelplineKeys.Of(before);
        await _host.WriteAsync(db =>
        {
            db.Add(new ShippedMark { Key = new string('0', ShippedMark.KeyLength), Entry = HelplineText.Write(before), IsHidden = true, VerifiedOn = _time.Now() });
            return Task.CompletedTask;
        });

        Assert.Equal(key, HelplineKeys.Of(before with { About = "In other words", Hours = "Always", VerifiedOn = Today, Source = "Elsewhere", Name = "Named anew" }));
        HelplineDetails[] others = [before with { Dial = "911" }, before with { Countries = [.. before.Countries, "XX"] }, before with { Web = "https://other.example/" }, before with { Text = "911" }];
        Assert.All(others, other => Assert.NotEqual(key, HelplineKeys.Of(other)));

        var lost = Assert.Single((await _ada.BookAsync()).Lost);
        Assert.Equal((before.Name, true), (lost.Entry.Name, lost.IsHidden));
        Assert.Contains(await _host.Stranger().HelpAsync(), line => HelplineKeys.Of(line) == key);
        await _ada.DeleteAsync($"{KeepingHelplines.Path}/shipped/{lost.Key}");
        Assert.Empty((await _ada.BookAsync()).Lost);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => _ada.DeleteAsync($"{KeepingHelplines.Path}/shipped/{key}"))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => _ada.PutAsync(KeepingHelplines.Shipped(lost.Key, "hidden")))).Code);
    }

    [Fact]
    public void No_two_entries_of_the_product_are_known_by_the_same_key() =>
        Assert.Equal(HelplineFile.Shipped().Count, HelplineFile.Shipped().Select(HelplineKeys.Of).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public async Task All_of_it_is_on_record_and_whoever_erases_their_account_is_named_no_more()
    {
        var bea = await _host.FacilitatorAsync("Bea", OrganisationRoles.Administrator);
        var own = await bea.AddHelplineAsync(KeepingHelplines.Entry(Today));
        own = await bea.ChangeHelplineAsync(own, own.Entry with { Name = "The day line" });
        await bea.VerifyHelplineAsync(own);
        var key = (await _ada.BookAsync()).Shipped[0].Key;
        await bea.PutAsync(KeepingHelplines.Shipped(key, "check"));
        await bea.DeleteAsync(KeepingHelplines.Shipped(key, "check"));
        await bea.PutAsync(KeepingHelplines.Shipped(key, "check"));
        await bea.PutAsync(KeepingHelplines.Shipped(key, "hidden"));
        await bea.DeleteAsync(KeepingHelplines.Shipped(key, "hidden"));

        var lines = (await _ada.GetAsync<AuditLine[]>("/api/moderation/audit")).Reverse().Where(line => line.Subject == key || line.Subject == own.Id.ToString());
        Assert.Equal(
            [
                AuditAction.HelplineAdded, AuditAction.HelplineChanged, AuditAction.HelplineVerified, AuditAction.HelplineVerified,
                AuditAction.HelplineUnverified, AuditAction.HelplineVerified, AuditAction.HelplineHidden, AuditAction.HelplineShown,
            ],
            lines.Select(line => line.Action));

        await bea.EraseAsync();

        var book = await _ada.BookAsync();
        Assert.Equal((null, Today), (Assert.Single(book.Own).VerifiedBy, book.Own[0].Entry.VerifiedOn));
        Assert.Null(book.Shipped.Single(shipped => shipped.Key == key).VerifiedBy);
        await _host.ReadAsync(async db =>
        {
            Assert.Null((await db.OwnHelplines.SingleAsync(one => one.Id == own.Id)).VerifiedByMemberId);
            Assert.Null((await db.ShippedMarks.SingleAsync(mark => mark.Key == key)).VerifiedByMemberId);
        });
    }

    [Fact]
    public async Task A_number_that_was_entered_is_nobodys_contact_detail()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        const string words = "Call 07700 900123 when you cannot sleep.";
        Assert.Equal(RefusalCodes.ContactDetails, (await Refused.ByAsync(() => ana.PostAsync(circle.Id, words))).Code);

        await _ada.AddHelplineAsync(KeepingHelplines.Entry(Today, dial: "07700900123") with { Countries = ["GB"] });

        await ana.PostAsync(circle.Id, words);
    }

    [Fact]
    public async Task Those_who_change_at_once_all_have_their_change_and_each_is_shown()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            _ada.AddHelplineAsync(KeepingHelplines.Entry(Today, $"Line {number}", $"+4980012345{number}"))));

        Assert.Equal(8, (await _host.Stranger().HelpAsync()).Count(line => line.Name.StartsWith("Line ", StringComparison.Ordinal)));
        await _host.ReadAsync(async db => Assert.Equal(8, (await db.HelplineStamps.SingleAsync()).Number));
    }

    private async Task<IReadOnlyList<HelplineDetails>> ShownAsync(ShippedHelplineView one) =>
        [.. (await _host.Stranger().HelpAsync()).Where(line => HelplineKeys.Of(line) == one.Key)];
}
