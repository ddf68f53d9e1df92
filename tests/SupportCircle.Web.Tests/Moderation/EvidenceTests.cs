using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>What is kept with a report outlives the original, and nothing but its time ends it.</summary>
public sealed class EvidenceTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(ModerationLimits.DefaultEvidenceDays);

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task It_outlives_that_the_original_is_edited_or_deleted_and_that_its_authors_key_is_erased()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await ana.PostAsync(circle.Id, "the first wording");
            await ana.EditAsync(circle.Id, 1, "the second wording");
            await circle.ReportAsync(circle["Tom"], 1);
            await ana.EditAsync(circle.Id, 1, "nothing at all");
            await ana.DeleteAsync(circle.Id, 1);
        }

        await EraseKeyAsync(circle["Ana"]);

        var evidence = Assert.Single(await circle.ReportsAsync()).Evidence!;
        Assert.Equal("the second wording", evidence.Message!.Body);
        Assert.Equal(["the first wording"], evidence.Earlier.Select(wording => wording.Body));
        Assert.NotNull(evidence.Earlier[0].ReplacedAt);
    }

    [Fact]
    public async Task It_lies_sealed_and_so_do_the_words_on_both_sides()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "a blue lantern");
        await circle.ReportAsync(circle["Tom"], 1, words: "a red lantern");
        await circle.CloseAsync(Assert.Single(await circle.CasesAsync()).Id, word: "a green lantern");

        await _host.ReadAsync(async db =>
        {
            var report = await db.Reports.SingleAsync(r => r.CircleId == circle.Id);
            foreach (var bytes in (byte[]?[])[report.SealedEvidence, report.SealedWords, report.SealedWord])
            {
                Assert.NotNull(bytes);
                Assert.Equal(-1, bytes.AsSpan().IndexOf("lantern"u8));
            }
        });
        Assert.DoesNotContain("lantern", _host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_its_time_is_over_it_goes_with_the_reporters_words_and_its_key_and_the_outcome_stays()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1, words: "It hurt.");
        var id = Assert.Single(await circle.ReportsAsync()).Id;
        await circle.CloseAsync(Assert.Single(await circle.CasesAsync()).Id, word: "Thank you.");
        one.Time.Advance(Kept - TimeSpan.FromMinutes(1));
        await ExpireAsync();
        await _host.ReadAsync(async db => Assert.NotNull((await db.Reports.FindAsync(id))!.SealedEvidence));

        one.Time.Advance(TimeSpan.FromMinutes(2));
        await ExpireAsync();

        await _host.ReadAsync(async db =>
        {
            var report = (await db.Reports.FindAsync(id))!;
            Assert.Equal((null, null, null), (report.SealedEvidence, report.SealedWords, report.KeptUntil));
            Assert.True(await db.KeyErasures.AnyAsync(e => e.OwnerId == id));
        });
        await using (var keys = _host.Databases.OpenKeys())
        {
            Assert.False(await keys.Keys.AnyAsync(k => k.OwnerId == id, TestContext.Current.CancellationToken));
        }

        await circle["Tom"].SignInAsync();
        var mine = Assert.Single(await circle["Tom"].OwnReportsAsync());
        Assert.Equal((ReportOutcome.ActionTaken, "Thank you."), (mine.Outcome!.Value, mine.Word));
    }

    [Fact]
    public async Task While_an_administrator_holds_it_it_does_not_expire_and_once_they_let_go_it_does()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1);
        var report = Assert.Single(await circle.ReportsAsync());
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var refused = await Refused.ByAsync(() => circle.Facilitator.PutAsync($"/api/moderation/cases/{report.Case.Id}/evidence-hold"));
        Assert.Equal(RefusalCodes.NotAllowed, refused.Code);

        await administrator.PutAsync($"/api/moderation/cases/{report.Case.Id}/evidence-hold");
        one.Time.Advance(Kept + TimeSpan.FromDays(1));
        await ExpireAsync();
        await administrator.SignInAsync();

        Assert.True((await administrator.CaseAsync(report.Case.Id)).Case.EvidenceHeld);
        Assert.Equal("Words that hurt.", (await administrator.ReadReportAsync(report.Case.Id, report.Id)).Evidence!.Message!.Body);
        await administrator.DeleteAsync($"/api/moderation/cases/{report.Case.Id}/evidence-hold");
        await ExpireAsync();
        Assert.Null((await administrator.ReadReportAsync(report.Case.Id, report.Id)).Evidence);
    }

    [Fact]
    public async Task A_host_looks_by_itself_for_what_has_expired()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);

        one.Time.Advance(Kept + TimeSpan.FromMinutes(1));

        var isKept = true;
        for (var patience = DateTime.UtcNow.AddSeconds(20); isKept && DateTime.UtcNow < patience; one.Time.Advance(TimeSpan.FromMinutes(10)))
        {
            await Task.Yield();
            await _host.ReadAsync(async db => isKept = await db.Reports.AnyAsync(r => r.CircleId == circle.Id && r.KeptUntil != null));
        }

        Assert.False(isKept);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3651")]
    public async Task A_host_does_not_start_with_a_time_out_of_range(string days)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => TestHost.StartAsync(Settings.Of(("Moderation:EvidenceDays", days))));

        Assert.Contains("EvidenceDays", refused.Message, StringComparison.Ordinal);
    }

    private async Task ExpireAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ExpireEvidence>().RunAsync(TestContext.Current.CancellationToken);
    }

    private async Task EraseKeyAsync(Person person)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var memberId = Guid.Empty;
        await _host.ReadAsync(async db => memberId = (await db.Seats.FindAsync(person.SeatId))!.MemberId);
        await scope.ServiceProvider.GetRequiredService<KeyErasing>().EraseAsync(memberId, TestContext.Current.CancellationToken);
    }
}
