using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Safety;
using SupportCircle.Domain;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Web.Safety.Plans;

/// <summary>
/// Somebody lets those who look after a circle open their safety plan, and takes it back. Under the circle's lock, as looking at it
/// is: once it is taken back no look begins, on no node.
/// </summary>
internal sealed class SharePlan(SupportDbContext db, WriteTransaction writes, CircleAccess access, TimeProvider time)
{
    /// <summary>Does nothing where it is shared already.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>; <c>conflict</c> while there is no plan.</exception>
    public Task GiveAsync(Guid circleId, Guid accountId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        // The account too: no plan is deleted meanwhile.
        await writes.LockAccountAsync(accountId, cancellation);
        await writes.LockCircleAsync(circleId, cancellation);
        var (_, seat) = await access.ReaderAsync(circleId, memberId, cancellation);
        if (!await db.SafetyPlans.AnyAsync(plan => plan.MemberId == memberId, cancellation))
        {
            throw Refusal.Conflict("There is no plan to share.");
        }

        if (!await db.ConsentsOf(seat.Id).AnyAsync(cancellation))
        {
            db.Add(new PlanConsent { Id = Guid.CreateVersion7(), SeatId = seat.Id, GivenAt = time.Now() });
        }
    }, cancellation);

    /// <summary>Does no harm where it is not shared, or where one has no seat.</summary>
    public Task TakeBackAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var now = time.Now();
        return writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            await db.PlanConsents
                .Where(consent => consent.EndedAt == null
                    && db.Seats.Any(seat => seat.Id == consent.SeatId && seat.CircleId == circleId && seat.MemberId == memberId))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(consent => consent.EndedAt, now).SetProperty(consent => consent.Ending, ConsentEnding.TakenBack),
                    cancellation);
        }, cancellation);
    }
}
