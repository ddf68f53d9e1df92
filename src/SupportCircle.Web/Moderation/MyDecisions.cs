using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// What was decided about oneself, with the reasons, and asking that somebody else looks at it. Open also to those to whom
/// nothing else is.
/// </summary>
internal sealed class MyDecisions(
    SupportDbContext db, WriteTransaction writes, SealedTexts texts, CaseNews news, TimeProvider time)
{
    private static readonly DecisionKind[] NotTold = [DecisionKind.NoAction, DecisionKind.PassOn];

    /// <summary>Those of which somebody is told.</summary>
    public static IQueryable<Decision> Told(SupportDbContext db, Guid memberId) =>
        db.Decisions.Where(d => d.AboutMemberId == memberId && !NotTold.Contains(d.Kind));

    /// <returns>The newest, up to <see cref="ModerationLimits.OwnDecisions"/>.</returns>
    public async Task<IReadOnlyList<MyDecision>> ListAsync(Guid memberId, CancellationToken cancellation)
    {
        var rows = await (
            from decision in Told(db, memberId)
            join circle in db.Circles on decision.CircleId equals circle.Id
            join a in db.Appeals on decision.Id equals a.DecisionId into appeals
            from appeal in appeals.DefaultIfEmpty()
            join r in db.Reports on decision.EvidenceOf equals (Guid?)r.Id into reports
            from report in reports.DefaultIfEmpty()
            join s in db.Signals on decision.EvidenceOf equals (Guid?)s.Id into signals
            from signal in signals.DefaultIfEmpty()
            join c in db.Decisions on decision.EvidenceOf equals (Guid?)c.Id into copies
            from copy in copies.DefaultIfEmpty()
            orderby decision.DecidedAt descending
            select new OwnRow(decision, circle.Name, appeal, report.SealedEvidence ?? signal.SealedEvidence ?? copy.SealedEvidence))
            .Take(ModerationLimits.OwnDecisions).ToListAsync(cancellation);
        var opened = await texts.OpenAsync([.. rows.SelectMany(Sealed)], cancellation);
        return [.. rows.Zip(opened.Chunk(DecisionTexts.Count + 1), View)];
    }

    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>; <c>conflict</c> when it was appealed before, or the time is
    /// over.</exception>
    public async Task AppealAsync(Guid decisionId, string words, Guid memberId, CancellationToken cancellation)
    {
        var said = PlainText.Clean(words, "words", ModerationLimits.AppealLength, PlainText.Lines.Many);
        var one = await writes.RunAsync(async () =>
        {
            var circleId = await Told(db, memberId).Where(d => d.Id == decisionId).Select(d => (Guid?)d.CircleId).FirstOrDefaultAsync(cancellation)
                ?? throw Refusal.NotFound();
            await writes.LockCircleAsync(circleId, cancellation);
            var decision = await db.Decisions.FirstAsync(d => d.Id == decisionId, cancellation);
            var now = time.Now();
            await RefuseAsync(decision, now, cancellation);
            db.Add(new Appeal
            {
                DecisionId = decisionId,
                MadeAt = now,
                SealedWords = await texts.CloseAsync(memberId, SealedField.Appeal(circleId, memberId, decisionId), said, cancellation),
            });
            var one = await db.Cases.FirstAsync(c => c.Id == decision.CaseId, cancellation);
            db.Add(one.Appeal(now));
            return one;
        }, cancellation);
        await news.TellAsync(one);
    }

    private async Task RefuseAsync(Decision decision, DateTime now, CancellationToken cancellation)
    {
        if (decision.AppealUntil is not { } until || until <= now)
        {
            throw Refusal.Conflict("There is nothing to appeal, or no longer.");
        }

        if (await db.Appeals.AnyAsync(a => a.DecisionId == decision.Id, cancellation))
        {
            throw Refusal.Conflict("That decision was appealed before.");
        }
    }

    // And the copy of what it is about.
    private static IEnumerable<(SealedField Field, byte[]? Bytes)> Sealed(OwnRow row) =>
        DecisionTexts.Of(row.Decision, row.Appeal)
            .Append((SealedField.Evidence(row.Decision.CircleId, row.Decision.EvidenceOf ?? Guid.Empty), row.SealedEvidence));

    private static MyDecision View(OwnRow row, string?[] texts)
    {
        var (decision, circleName, appeal, _) = row;
        var isBurden = DecisionRules.IsBurden(decision.Kind);
        return new MyDecision(
            decision.Id,
            decision.Kind,
            circleName,
            decision.Sequence,
            Evidence.Read(texts[3])?.Message?.Body,
            decision.Ground,
            texts[0],
            isBurden ? decision.AgreementsVersion : null,
            decision.DecidedAt,
            decision.Until,
            decision.BySoftware,
            decision.AppealUntil,
            appeal is null ? null : new MyAppeal(appeal.MadeAt, texts[1], appeal.Outcome, texts[2], appeal.DecidedAt),
            decision.OverturnedAt);
    }

    private sealed record OwnRow(Decision Decision, string CircleName, Appeal? Appeal, byte[]? SealedEvidence);
}
