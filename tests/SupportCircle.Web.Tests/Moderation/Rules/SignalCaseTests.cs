using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Moderation;
using SupportCircle.Web.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Rules;

/// <summary>What the rules point to is a case as what somebody reports, and says of itself that it came from the software.</summary>
public sealed class SignalCaseTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_signal_opens_a_case_with_a_copy_that_outlives_the_message()
    {
        var (circle, found) = await FlaggedAsync();
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await ana.DeleteAsync(circle.Id, 1);
        }

        Assert.Equal(
            (1, 0, CaseSeverity.Medium, 1L, circle["Ana"].SeatId),
            (found.Signals, found.Reports, found.Severity, found.Sequence!.Value, found.About.SeatId));
        var view = await circle.Facilitator.CaseAsync(found.Id);
        var signal = Assert.Single(view.Signals);
        Assert.Equal("lamp", signal.Pattern);
        Assert.Equal([(CaseEventKind.Opened, null)], view.History.Select(happening => (happening.Kind, happening.By)));
        Assert.Empty(view.Reports);
        Assert.Equal("A lamp.", (await ReadAsync(circle.Facilitator, found.Id, signal.Id)).Evidence!.Message!.Body);
    }

    [Fact]
    public async Task That_somebody_has_read_the_copy_is_on_record_and_its_author_can_see_it()
    {
        var (circle, found) = await FlaggedAsync();
        var signal = (await circle.Facilitator.CaseAsync(found.Id)).Signals.Single();
        Assert.Empty(await circle["Ana"].GetAsync<PrivateLook[]>("/api/account/looks"));

        await ReadAsync(circle.Facilitator, found.Id, signal.Id);

        var look = Assert.Single(await circle["Ana"].GetAsync<PrivateLook[]>("/api/account/looks"));
        Assert.Equal((AuditAction.SignalRead, LookReason.FoundByRules, "Ruth"), (look.Action, look.Reason, look.By));
        await _host.ReadAsync(async db => Assert.NotNull((await db.Cases.FindAsync(found.Id))!.LookedAt));
    }

    [Fact]
    public async Task Signals_and_reports_of_a_message_are_one_case_and_a_signal_opens_it_again()
    {
        var (circle, found) = await FlaggedAsync();
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var ruth = await circle.Facilitator.InAsync(circle);

        await ana.EditAsync(circle.Id, 1, "My lamp.");
        await ruth.InPassingAsync();
        await circle.ReportAsync(circle["Tom"], 1, ReportCategory.Advertising);
        var both = Assert.Single(await circle.CasesAsync());
        Assert.Equal(
            (found.Id, 2, 1, CaseSeverity.Medium, ReportCategory.Advertising),
            (both.Id, both.Signals, both.Reports, both.Severity, both.Category));

        await circle.CloseAsync(both.Id, ReportOutcome.NoAction);
        await ruth.InPassingAsync();
        await ruth.InPassingAsync();
        await ana.EditAsync(circle.Id, 1, "Your lamp.");
        await ruth.InPassingAsync();
        var again = Assert.Single(await circle.CasesAsync());
        Assert.Equal((found.Id, null, 1, 0), (again.Id, again.ClosedAt, again.Signals, again.Reports));
        var view = await circle.Facilitator.CaseAsync(found.Id);
        Assert.Equal(3, view.Signals.Count);
        Assert.Equal(
            [CaseEventKind.Opened, CaseEventKind.Signalled, CaseEventKind.Reported, CaseEventKind.Decided, CaseEventKind.Reopened],
            view.History.Select(happening => happening.Kind));
    }

    [Fact]
    public async Task A_decision_says_that_the_software_had_part_in_it_and_shows_the_words()
    {
        var (circle, found) = await FlaggedAsync();
        await circle.SayAsync(circle["Tom"], "Words that hurt.");
        await circle.ReportAsync(circle["Ana"], 2);
        var reported = (await circle.CasesAsync()).Single(one => one.Id != found.Id);

        await circle.CloseAsync(found.Id);
        await circle.CloseAsync(reported.Id);

        var ofAna = Assert.Single(await circle["Ana"].OwnDecisionsAsync());
        Assert.Equal((true, "A lamp."), (ofAna.BySoftware, ofAna.Message));
        Assert.False(Assert.Single(await circle["Tom"].OwnDecisionsAsync()).BySoftware);
    }

    [Fact]
    public async Task A_signal_whose_host_has_died_is_taken_by_the_next_one_and_once()
    {
        var circle = await _host.CircleAsync("Ana");
        await circle.SayAsync(circle["Ana"], "A lamp.");
        await _host.WriteAsync(async db =>
        {
            db.Add(new Signal
            {
                Id = Guid.CreateVersion7(),
                CircleId = circle.Id,
                Sequence = 1,
                AuthorSeatId = circle["Ana"].SeatId,
                PhraseId = Guid.CreateVersion7(),
                At = one.Time.GetUtcNow().UtcDateTime,
            });
            await Task.CompletedTask;
        });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _host.RunAsync<SignalCases>(cases => cases.RunAsync(CancellationToken.None))));

        var found = Assert.Single(await circle.CasesAsync());
        Assert.Equal((1, 1), (found.Signals, found.Version));
        Assert.Null((await circle.Facilitator.CaseAsync(found.Id)).Signals.Single().Pattern);
    }

    [Fact]
    public async Task The_copy_goes_when_its_time_is_over_unless_it_is_held()
    {
        var administrator = await _host.FacilitatorAsync("Ada", Domain.Members.OrganisationRoles.Administrator);
        var (circle, found) = await FlaggedAsync();
        var id = (await circle.Facilitator.CaseAsync(found.Id)).Signals.Single().Id;
        await administrator.PutAsync($"/api/moderation/cases/{found.Id}/evidence-hold");
        one.Time.Advance(TimeSpan.FromDays(ModerationLimits.DefaultEvidenceDays + 1));
        await circle.Facilitator.SignInAsync();
        await administrator.SignInAsync();

        await _host.RunAsync<ExpireEvidence>(expire => expire.RunAsync(CancellationToken.None));
        Assert.NotNull((await ReadAsync(circle.Facilitator, found.Id, id)).Evidence);
        await administrator.DeleteAsync($"/api/moderation/cases/{found.Id}/evidence-hold");
        await _host.RunAsync<ExpireEvidence>(expire => expire.RunAsync(CancellationToken.None));

        Assert.Equal(new SignalContent(null, null), await ReadAsync(circle.Facilitator, found.Id, id));
        await _host.ReadAsync(async db => Assert.True(await db.KeyErasures.AnyAsync(e => e.OwnerId == id)));
    }

    // Ana has said something that the circle watches for, and the case of it is there.
    private async Task<(TestCircle Circle, CaseSummary Case)> FlaggedAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.WatchAsync("lamp", WatchAction.Flag);
        await using var ruth = await circle.Facilitator.InAsync(circle);
        await circle.SayAsync(circle["Ana"], "A lamp.");
        await ruth.InPassingAsync();
        return (circle, Assert.Single(await circle.CasesAsync()));
    }

    private static Task<SignalContent> ReadAsync(Person person, Guid caseId, Guid signalId) =>
        person.GetAsync<SignalContent>($"/api/moderation/cases/{caseId}/signals/{signalId}");
}
