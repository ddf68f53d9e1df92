using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety.Plans;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Web.Safety.Plans;

/// <summary>
/// What somebody has written down for a bad hour, sealed under their own key. No rule looks at it, and nobody is told of it.
/// </summary>
internal sealed class SafetyPlans(SupportDbContext db, WriteTransaction writes, SealedTexts texts, TimeProvider time)
{
    /// <returns>Without a version when there is none; without lines also when its key is gone: whatever is written next takes its place.</returns>
    public async Task<SafetyPlanDetails> ReadAsync(Guid memberId, CancellationToken cancellation)
    {
        var plan = await db.SafetyPlans.FirstOrDefaultAsync(p => p.MemberId == memberId, cancellation);
        return plan is null
            ? new SafetyPlanDetails(null, null, SafetyPlanLines.None)
            : new SafetyPlanDetails(plan.Version, plan.WrittenAt, await LinesAsync(plan, cancellation));
    }

    /// <summary>Does nothing when the plan is already as it is to be: the same request may come twice.</summary>
    /// <exception cref="Refusal"><c>invalid</c>; <c>conflict</c> when it was changed meanwhile; <c>not_signed_in</c> when the account was
    /// erased a moment ago.</exception>
    public async Task<SafetyPlanDetails> WriteAsync(
        SafetyPlanRequest request, Guid accountId, Guid memberId, CancellationToken cancellation)
    {
        var lines = PlanText.Clean(request.Lines);
        var text = PlanText.Write(lines);
        var version = Guid.CreateVersion7();
        var bytes = await texts.CloseAsync(memberId, SealedField.SafetyPlan(memberId, version), text, cancellation);
        var now = time.Now();
        var isWritten = await writes.RunAsync(async () =>
        {
            await writes.LockOwnAccountAsync(accountId, cancellation);
            var present = await db.SafetyPlans.FirstOrDefaultAsync(p => p.MemberId == memberId, cancellation);
            if (present?.Version != request.Version)
            {
                return false;
            }

            if (present is null)
            {
                db.Add(new SafetyPlan { MemberId = memberId, Version = version, WrittenAt = now, SealedLines = bytes });
            }
            else
            {
                (present.Version, present.WrittenAt, present.SealedLines) = (version, now, bytes);
            }

            return true;
        }, cancellation);
        if (isWritten)
        {
            return new SafetyPlanDetails(version, now, lines);
        }

        var there = await ReadAsync(memberId, cancellation);
        return string.Equals(PlanText.Write(there.Lines), text, StringComparison.Ordinal)
            ? there
            : throw Refusal.Conflict("The plan was changed meanwhile: read it, and send it again with its version.");
    }

    /// <summary>And with it every word that others may open it. Does no harm where there is none.</summary>
    public Task DeleteAsync(Guid accountId, Guid memberId, CancellationToken cancellation)
    {
        var now = time.Now();
        return writes.RunAsync(async () =>
        {
            await writes.LockOwnAccountAsync(accountId, cancellation);
            await db.SafetyPlans.Where(p => p.MemberId == memberId).ExecuteDeleteAsync(cancellation);
            await db.PlanConsents.Where(c => c.EndedAt == null && db.Seats.Any(s => s.Id == c.SeatId && s.MemberId == memberId))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(c => c.EndedAt, now).SetProperty(c => c.Ending, ConsentEnding.PlanDeleted), cancellation);
        }, cancellation);
    }

    private async Task<SafetyPlanLines> LinesAsync(SafetyPlan plan, CancellationToken cancellation)
    {
        var field = SealedField.SafetyPlan(plan.MemberId, plan.Version);
        return (await texts.OpenAsync([(field, plan.SealedLines)], cancellation))[0] is { } text ? PlanText.Read(text) : SafetyPlanLines.None;
    }
}
