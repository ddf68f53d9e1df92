using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation.Alerts;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Decides about a case: what is done, its reasons, what those learn who reported, and the record of it, in one transaction.
/// Of two who decide at once one is first; the other is told what has happened.
/// </summary>
internal sealed class DecideCase(
    SupportDbContext db,
    WriteTransaction writes,
    CaseWork cases,
    Hiding hiding,
    TakeDecision decisions,
    DecisionCopies copies,
    DecisionEffects effects,
    SealedTexts texts,
    NewsMails mails,
    CaseAlerts alerts,
    CaseNews news,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>; <c>conflict</c> when more has happened since it was read, when
    /// somebody else works on it, and for what cannot be done as things are; <c>not_allowed</c>, which is on record, for what is
    /// outside one's powers.</exception>
    public async Task RunAsync(DeskSeat desk, Guid caseId, DecideRequest request, CancellationToken cancellation)
    {
        var said = Said.Of(request);
        try
        {
            var (one, committed) = await writes.RunAsync(() => DecideAsync(desk, caseId, said, cancellation), cancellation);
            mails.Send();
            effects.Tell(committed);
            await news.TellAsync(one);
        }
        catch (Refusal refusal) when (string.Equals(refusal.Code, RefusalCodes.NotAllowed, StringComparison.Ordinal))
        {
            await writes.RunAsync(() =>
            {
                writes.Record(new AuditNote(AuditAction.DecisionRefused, desk.MemberId) { Id = caseId });
                return Task.CompletedTask;
            }, CancellationToken.None);
            throw;
        }
    }

    private async Task<(ModerationCase Case, CommittedEffects Committed)> DecideAsync(
        DeskSeat desk, Guid caseId, Said said, CancellationToken cancellation)
    {
        var isEverywhere = said.Measures.Any(measure => DecisionRules.IsForAdministrators(measure.Kind));
        var one = await cases.LockAsync(desk, caseId, isEverywhere, cancellation);
        await RefuseStaleAsync(one, said.Version, cancellation);
        var scene = await CaseScene.OfAsync(db, hiding, one, cancellation);
        scene.Refuse(desk, said.Measures.Select(measure => measure.Kind));

        var now = time.Now();
        var wasOpen = one.ClosedAt is null;
        db.Add(one.Decide(desk.MemberId, now));
        await alerts.FollowAsync(one, cancellation);
        if (wasOpen)
        {
            db.Add(CaseSpell.Of(one, desk.MemberId, said.Outcome));
        }

        var reports = await db.Reports.Where(r => r.CaseId == one.Id && r.ClosedAt == null).ToListAsync(cancellation);
        var evidenceOf = await copies.NewestAsync(one, cancellation);
        await mails.AddAboutDecisionsAsync(await ConcernedAsync(one, said, reports, cancellation), cancellation);
        var committed = new CommittedEffects();
        var deciding = new Deciding(one, scene, said.Statement, desk.MemberId, now, committed);
        foreach (var measure in said.Measures)
        {
            await decisions.RunAsync(deciding, measure, evidenceOf, cancellation);
        }

        await CloseAsync(reports, said, now, cancellation);
        return (one, committed);
    }

    private async Task RefuseStaleAsync(ModerationCase one, int version, CancellationToken cancellation)
    {
        if (one.Version != version)
        {
            var changed = await db.CaseEvents.Where(e => e.CaseId == one.Id && e.Version > version).OrderBy(e => e.Version)
                .Select(e => e.Kind).Take(ModerationLimits.CaseParts).ToListAsync(cancellation);
            throw Refusal.Stale(changed.ConvertAll(kind => kind.ToString()));
        }
    }

    private async Task CloseAsync(IEnumerable<Report> reports, Said said, DateTime now, CancellationToken cancellation)
    {
        foreach (var report in reports)
        {
            var word = said.Word is null
                ? null
                : await texts.CloseAsync(report.CircleId, SealedField.Word(report.CircleId, report.Id), said.Word, cancellation);
            report.Close(said.Outcome, word, now);
        }
    }

    // Whom it concerns, and those who have reported it: each of them finds something new, and no mail says what.
    private async Task<List<Guid>> ConcernedAsync(
        ModerationCase one, Said said, List<Report> reports, CancellationToken cancellation)
    {
        var seatIds = reports.ConvertAll(report => report.ReporterSeatId);
        var reporters = await db.Seats.Where(s => seatIds.Contains(s.Id)).Select(s => s.MemberId).ToListAsync(cancellation);
        return said.IsBurden ? [.. reporters.Append(one.AboutMemberId).Distinct()] : reporters;
    }

    /// <summary>The request, found to be sound.</summary>
    /// <param name="Statement">Null when nothing of it is to anybody's disadvantage.</param>
    private sealed record Said(int Version, IReadOnlyList<Measure> Measures, Statement? Statement, string? Word)
    {
        public bool IsBurden => Statement is not null;

        public ReportOutcome Outcome => Measures[0].Kind switch
        {
            DecisionKind.NoAction => ReportOutcome.NoAction,
            DecisionKind.PassOn => ReportOutcome.PassedOn,
            _ => ReportOutcome.ActionTaken,
        };

        /// <exception cref="Refusal"><c>invalid</c>.</exception>
        public static Said Of(DecideRequest request)
        {
            var refusal = DecisionRules.Refuse([.. request.Measures.Select(measure => measure.Kind)])
                ?? request.Measures.Select(measure => DecisionRules.Refuse(measure.Kind, measure.Minutes)).FirstOrDefault(found => found is not null);
            if (refusal is not null)
            {
                throw refusal;
            }

            var isBurden = request.Measures.Any(measure => DecisionRules.IsBurden(measure.Kind));
            return new Said(
                request.Version,
                request.Measures,
                isBurden ? Statement.Of(request.Ground, request.Reasons) : null,
                PlainText.CleanOptional(request.Word, "word", ModerationLimits.WordLength, PlainText.Lines.Many));
        }
    }
}
