using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Takes a decision, at a case or in the room: writes it with its statement of reasons and the record of it, and does what it says.
/// Inside a write transaction that has locked the circle.
/// </summary>
internal sealed class TakeDecision(SupportDbContext db, WriteTransaction writes, DecisionEffects effects, SealedTexts texts)
{
    /// <param name="evidenceOf">Whose copy has the words that it is about; null when there is none.</param>
    public Task RunAsync(Deciding deciding, Measure measure, Guid? evidenceOf, CancellationToken cancellation) =>
        RunAsync(Guid.CreateVersion7(), deciding, measure, evidenceOf, copy: null, cancellation);

    /// <summary>With a copy of its own, and the id that the copy's key belongs to.</summary>
    public Task RunAsync(Deciding deciding, Measure measure, DecisionCopy copy, CancellationToken cancellation) =>
        RunAsync(copy.DecisionId, deciding, measure, copy.DecisionId, copy, cancellation);

    private async Task RunAsync(
        Guid id, Deciding deciding, Measure measure, Guid? evidenceOf, DecisionCopy? copy, CancellationToken cancellation)
    {
        var (one, scene, statement, memberId, now, committed) = deciding;
        var told = DecisionRules.IsBurden(measure.Kind) ? statement : null;
        var decision = new Decision
        {
            Id = id,
            CaseId = one.Id,
            CircleId = one.CircleId,
            Kind = measure.Kind,
            AboutMemberId = one.AboutMemberId,
            AboutSeatId = one.AboutSeatId,
            Sequence = one.Sequence,
            Ground = told?.Ground,
            AgreementsVersion = scene.Circle.AgreementsVersion,
            SealedReasons = told is null
                ? null
                : await texts.CloseAsync(one.CircleId, SealedField.Reasons(one.CircleId, id), told.Reasons, cancellation),
            EvidenceOf = evidenceOf,
            SealedEvidence = copy?.Sealed,
            KeptUntil = copy?.KeptUntil,
            BySoftware = one.Signals > 0,
            DecidedByMemberId = memberId,
            DecidedAt = now,
            Until = measure.Minutes is { } minutes ? now.AddMinutes(minutes) : null,
        };
        db.Add(decision);
        writes.Record(new AuditNote(AuditAction.CaseDecided, memberId) { CircleId = one.CircleId, MemberId = one.AboutMemberId, Id = id });
        await effects.ApplyAsync(decision, scene, measure.Minutes, committed, cancellation);
    }
}

/// <summary>What all has in common that is decided at once.</summary>
/// <param name="Statement">Null when nothing of it is to anybody's disadvantage.</param>
internal sealed record Deciding(
    ModerationCase Case, CaseScene Scene, Statement? Statement, Guid MemberId, DateTime At, CommittedEffects Committed);
