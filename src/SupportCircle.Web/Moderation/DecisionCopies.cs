using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// What a decision is about, in words. Nobody may have reported what a facilitator decides in the room, so a copy is made of what stands
/// there: the one whom it concerns reads their own words of it, and somebody else can decide their appeal.
/// </summary>
internal sealed class DecisionCopies(
    SupportDbContext db,
    WriteTransaction writes,
    DeskAccess desks,
    Evidence evidence,
    SealedTexts texts,
    IOptions<ModerationOptions> options,
    TimeProvider time)
{
    /// <summary>Inside a write transaction that has locked the circle.</summary>
    /// <param name="decisionId">Owns the key of the copy.</param>
    /// <exception cref="Refusal"><c>not_found</c>: there is no such message.</exception>
    public async Task<DecisionCopy> MakeAsync(
        Guid decisionId, HeldSeat facilitator, long? sequence, Seat about, CancellationToken cancellation)
    {
        var copy = sequence is { } number
            ? await evidence.OfMessageAsync(facilitator, number, cancellation)
            : await evidence.OfSeatAsync(facilitator, about, cancellation);
        var field = SealedField.Evidence(about.CircleId, decisionId);
        return new DecisionCopy(
            decisionId,
            await texts.CloseAsync(decisionId, field, Evidence.Write(copy), cancellation),
            time.Now().AddDays(options.Value.EvidenceDays));
    }

    /// <returns>Whose copy is the newest that there is still of what a case is about: a report's, a signal's or a decision's.</returns>
    public async Task<Guid?> NewestAsync(ModerationCase one, CancellationToken cancellation)
    {
        var ofReport = await db.Reports.Where(r => r.CaseId == one.Id && r.SealedEvidence != null)
            .OrderByDescending(r => r.ReportedAt).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellation);
        var ofSignal = ofReport ?? await db.Signals.Where(s => s.CaseId == one.Id && s.SealedEvidence != null)
            .OrderByDescending(s => s.At).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(cancellation);
        return ofSignal ?? await db.Decisions.Where(d => d.CaseId == one.Id && d.SealedEvidence != null)
            .OrderByDescending(d => d.DecidedAt).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(cancellation);
    }

    /// <exception cref="Refusal"><c>not_found</c>, also for a case about oneself.</exception>
    public Task<DecisionContent> ReadAsync(DeskSeat desk, Guid caseId, Guid decisionId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        var one = await desks.Cases(desk).FirstOrDefaultAsync(c => c.Id == caseId, cancellation) ?? throw Refusal.NotFound();
        var decision = await db.Decisions.FirstOrDefaultAsync(d => d.Id == decisionId && d.CaseId == caseId, cancellation) ?? throw Refusal.NotFound();
        var field = SealedField.Evidence(decision.CircleId, decision.Id);
        var opened = await texts.OpenAsync([(field, decision.SealedEvidence)], cancellation);
        one.Look(desk.MemberId, time.Now());
        writes.Record(new AuditNote(AuditAction.DecisionCopyRead, desk.MemberId)
        {
            CircleId = decision.CircleId,
            MemberId = decision.AboutMemberId,
            Id = decision.Id,
        });
        return new DecisionContent(Evidence.Read(opened[0]), decision.KeptUntil);
    }, cancellation);
}

/// <summary>A copy, sealed under the key of the decision that it is made for.</summary>
internal sealed record DecisionCopy(Guid DecisionId, byte[] Sealed, DateTime KeptUntil);
