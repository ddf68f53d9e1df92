using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Contracts.Safety;
using SupportCircle.Data;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Safety;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation.Shifts;

namespace SupportCircle.Web.Moderation;

/// <summary>Reads a case; and what is in one of its reports or signals, which is on record: a report by its number alone, since
/// nothing there leads to who made it.</summary>
internal sealed class OpenCase(
    SupportDbContext db,
    WriteTransaction writes,
    DeskAccess desks,
    Hiding hiding,
    CaseDecisions decisions,
    SealedTexts texts,
    HardLooks hardLooks,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, also for one about oneself.</exception>
    public async Task<CaseView> ReadAsync(DeskSeat desk, Guid caseId, CancellationToken cancellation)
    {
        var row = await CaseRow.Of(db, desks.Cases(desk).Where(c => c.Id == caseId)).FirstOrDefaultAsync(cancellation)
            ?? throw Refusal.NotFound();
        var scene = await CaseScene.OfAsync(db, hiding, row.Case, cancellation);
        return new CaseView(
            row.View(desk.MemberId, time.Now()),
            DecisionRules.Allowed(scene.Standing(desk)),
            await ReportsAsync(caseId, cancellation),
            await SignalsAsync(caseId, cancellation),
            await decisions.OfAsync(desk, db.Decisions.Where(d => d.CaseId == caseId), cancellation),
            await HistoryAsync(row.Case, cancellation),
            await EarlierAsync(desk, row.Case, cancellation),
            await AlertAsync(row.Case, cancellation),
            await SharesPlanAsync(desk, row.Case, cancellation));
    }

    /// <exception cref="Refusal"><c>not_found</c>, as before.</exception>
    public Task<ReportContent> ReportAsync(DeskSeat desk, Guid caseId, Guid reportId, CancellationToken cancellation) => hardLooks.RunAsync(desk, async () =>
    {
        var one = await desks.Cases(desk).FirstOrDefaultAsync(c => c.Id == caseId, cancellation) ?? throw Refusal.NotFound();
        var report = await db.Reports.FirstOrDefaultAsync(r => r.Id == reportId && r.CaseId == caseId, cancellation) ?? throw Refusal.NotFound();
        var opened = await texts.OpenAsync(
        [
            (SealedField.ReportWords(report.CircleId, report.Id), report.SealedWords),
            (SealedField.Evidence(report.CircleId, report.Id), report.SealedEvidence),
            (SealedField.Word(report.CircleId, report.Id), report.SealedWord),
        ], cancellation);
        one.Look(desk.MemberId, time.Now());
        await hardLooks.AddAsync(desk, one, cancellation);
        writes.Record(new AuditNote(AuditAction.ReportRead, desk.MemberId) { CircleId = report.CircleId, Id = report.Id });
        return new ReportContent(opened[0], Evidence.Read(opened[1]), report.KeptUntil, opened[2]);
    }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, as before.</exception>
    public Task<SignalContent> SignalAsync(DeskSeat desk, Guid caseId, Guid signalId, CancellationToken cancellation) => hardLooks.RunAsync(desk, async () =>
    {
        var one = await desks.Cases(desk).FirstOrDefaultAsync(c => c.Id == caseId, cancellation) ?? throw Refusal.NotFound();
        var signal = await db.Signals.FirstOrDefaultAsync(s => s.Id == signalId && s.CaseId == caseId, cancellation) ?? throw Refusal.NotFound();
        var opened = await texts.OpenAsync([(SealedField.Evidence(signal.CircleId, signal.Id), signal.SealedEvidence)], cancellation);
        one.Look(desk.MemberId, time.Now());
        await hardLooks.AddAsync(desk, one, cancellation);
        writes.Record(new AuditNote(AuditAction.SignalRead, desk.MemberId)
        {
            CircleId = signal.CircleId,
            MemberId = one.AboutMemberId,
            Id = signal.Id,
        });
        return new SignalContent(Evidence.Read(opened[0]), signal.KeptUntil);
    }, cancellation);

    // Administrators who do not hold the circle are nobody whom it is shared with.
    private async Task<bool> SharesPlanAsync(DeskSeat desk, ModerationCase one, CancellationToken cancellation) =>
        desk.CircleIds.Contains(one.CircleId)
        && await db.SharingPlans(one.CircleId).AnyAsync(seat => seat.Id == one.AboutSeatId, cancellation);

    private async Task<IReadOnlyList<CaseReport>> ReportsAsync(Guid caseId, CancellationToken cancellation) =>
        await db.Reports.Where(r => r.CaseId == caseId).OrderByDescending(r => r.ReportedAt).Take(ModerationLimits.CaseParts)
            .Select(r => new CaseReport(r.Id, r.Category, r.ReportedAt, r.Times, r.Outcome, r.KeptUntil))
            .ToListAsync(cancellation);

    private async Task<IReadOnlyList<CaseSignal>> SignalsAsync(Guid caseId, CancellationToken cancellation)
    {
        var rows = await (
            from signal in db.Signals
            where signal.CaseId == caseId
            join p in db.WatchedPhrases on signal.PhraseId equals (Guid?)p.Id into phrases
            from phrase in phrases.DefaultIfEmpty()
            orderby signal.At descending
            select new { Signal = signal, phrase.Pattern }).Take(ModerationLimits.CaseParts).ToListAsync(cancellation);
        return rows.ConvertAll(row => new CaseSignal(
            row.Signal.Id,
            row.Signal.At,
            row.Pattern,
            row.Signal.KeptUntil,
            row.Signal.Level,
            FoundRule.Of(row.Signal.Findings),
            row.Signal.HeldPostId is not null,
            row.Signal is { Sequence: null, HeldPostId: null, NoteId: null }));
    }

    private async Task<AlertView?> AlertAsync(ModerationCase one, CancellationToken cancellation)
    {
        var newest = db.Alerts.Where(a => a.CaseId == one.Id && a.RaisedAt >= one.OpenedAt).OrderByDescending(a => a.RaisedAt).Take(1);
        var alert = (await db.LoadAlertsAsync(newest, cancellation)).SingleOrDefault();
        return alert is null ? null : new AlertView(alert.RaisedAt, alert.HeldUntil, alert.EndedAt, AlertStepView.Of(alert));
    }

    private async Task<IReadOnlyList<CaseHappening>> HistoryAsync(ModerationCase one, CancellationToken cancellation)
    {
        var rows = await (
            from happening in db.CaseEvents
            where happening.CaseId == one.Id
            join m in db.Members on happening.ActorMemberId equals (Guid?)m.Id into actors
            from actor in actors.DefaultIfEmpty()
            orderby happening.Version descending
            select new { happening, actor.DisplayName }).Take(ModerationLimits.CaseParts).ToListAsync(cancellation);
        rows.Reverse();
        var opened = await texts.OpenAsync(
            [.. rows.Select(row => (SealedField.CaseText(one.CircleId, one.Id, row.happening.Version), row.happening.SealedText))], cancellation);
        return [.. rows.Zip(opened, (row, text) => new CaseHappening(
            row.happening.Version,
            row.happening.Kind,
            row.happening.At,
            row.happening.ActorMemberId is { } actorId ? new Colleague(actorId, row.DisplayName) : null,
            text,
            row.happening.Level))];
    }

    private async Task<IReadOnlyList<EarlierCase>> EarlierAsync(DeskSeat desk, ModerationCase one, CancellationToken cancellation)
    {
        var rows = await (
            from other in desks.Cases(desk)
            where other.AboutMemberId == one.AboutMemberId && other.Id != one.Id
            join circle in db.Circles on other.CircleId equals circle.Id
            orderby other.OpenedAt descending
            select new { Case = other, circle.Name }).Take(ModerationLimits.EarlierCases).ToListAsync(cancellation);
        var ids = rows.ConvertAll(row => row.Case.Id);
        var decided = (await db.Decisions.Where(d => ids.Contains(d.CaseId)).OrderBy(d => d.DecidedAt)
            .Select(d => new { d.CaseId, d.Kind, IsOverturned = d.OverturnedAt != null }).ToListAsync(cancellation)).ToLookup(d => d.CaseId);
        return rows.ConvertAll(row => new EarlierCase(
            row.Case.Id,
            row.Name,
            row.Case.Kind,
            row.Case.Sequence,
            row.Case.Category,
            row.Case.Reports,
            row.Case.Signals,
            row.Case.OpenedAt,
            row.Case.ClosedAt,
            [.. decided[row.Case.Id].Select(d => d.Kind)],
            [.. decided[row.Case.Id].Where(d => d.IsOverturned).Select(d => d.Kind)]));
    }
}
