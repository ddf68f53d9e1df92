using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Moderation;

/// <summary>Somebody other than who decided looks at it again. What is overturned is undone, as far as it still stands.</summary>
internal sealed class DecideAppeal(
    SupportDbContext db,
    WriteTransaction writes,
    CaseWork cases,
    Hiding hiding,
    DecisionEffects effects,
    SealedTexts texts,
    NewsMails mails,
    CaseNews news,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>; <c>not_allowed</c> for one's own decision, and what is outside
    /// one's powers; <c>conflict</c> when somebody has decided already.</exception>
    public async Task RunAsync(DeskSeat desk, Guid decisionId, AppealDecisionRequest request, CancellationToken cancellation)
    {
        var answer = PlainText.Clean(request.Answer, "answer", ModerationLimits.ReasonsLength, PlainText.Lines.Many);
        var (one, committed) = await writes.RunAsync(() => DecideAsync(desk, decisionId, request.Outcome, answer, cancellation), cancellation);
        mails.Send();
        effects.Tell(committed);
        await news.TellAsync(one);
    }

    private async Task<(ModerationCase Case, CommittedEffects Committed)> DecideAsync(
        DeskSeat desk, Guid decisionId, AppealOutcome outcome, string answer, CancellationToken cancellation)
    {
        var found = await db.Decisions.Where(d => d.Id == decisionId).Select(d => new { d.CaseId, d.Kind }).FirstOrDefaultAsync(cancellation)
            ?? throw Refusal.NotFound();
        var one = await cases.LockAsync(desk, found.CaseId, DecisionRules.IsForAdministrators(found.Kind), cancellation);
        var decision = await db.Decisions.FirstAsync(d => d.Id == decisionId, cancellation);
        var appeal = await db.Appeals.FirstOrDefaultAsync(a => a.DecisionId == decisionId, cancellation) ?? throw Refusal.NotFound();
        if (!DecisionRules.MayDecideAppeal(decision, desk.MemberId, desk.IsAdministrator))
        {
            throw Refusal.NotAllowed("An appeal is decided by somebody else who might have taken the decision.");
        }

        var now = time.Now();
        appeal.Decide(
            outcome,
            await texts.CloseAsync(decision.CircleId, SealedField.Answer(decision.CircleId, decisionId), answer, cancellation),
            desk.MemberId,
            now);
        db.Add(one.DecideAppeal(outcome, desk.MemberId, now));
        await mails.AddAboutDecisionsAsync([decision.AboutMemberId], cancellation);
        var committed = new CommittedEffects();
        var action = AuditAction.AppealUpheld;
        if (outcome == AppealOutcome.Overturned)
        {
            action = AuditAction.AppealOverturned;
            decision.OverturnedAt = now;
            await effects.UndoAsync(decision, await CaseScene.OfAsync(db, hiding, one, cancellation), desk.MemberId, committed, cancellation);
        }

        writes.Record(new AuditNote(action, desk.MemberId) { CircleId = one.CircleId, MemberId = decision.AboutMemberId, Id = decisionId });
        return (one, committed);
    }
}
