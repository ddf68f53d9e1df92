using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety.Plans;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Safety;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Safety.Plans;

/// <summary>
/// Somebody who looks after a circle opens the plan of a member who lets them. It is on record in the same transaction, and whose plan
/// it is reads who, when and why: where the line cannot be written, nothing is shown.
/// </summary>
internal sealed class OpenSharedPlan(SupportDbContext db, WriteTransaction writes, CircleAccess access, SafetyPlans plans)
{
    /// <exception cref="Refusal"><c>not_found</c>, the same whether there is no plan or it is not shared; <c>not_allowed</c> for others
    /// than facilitators of the circle.</exception>
    public Task<SharedPlan> RunAsync(
        Guid circleId, Guid seatId, PlanLookRequest request, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var own = await access.FacilitatorAsync(circleId, memberId, cancellation);
            var seat = await db.SharingPlans(circleId).FirstOrDefaultAsync(s => s.Id == seatId && s.Id != own.Seat.Id, cancellation)
                ?? throw Refusal.NotFound();
            var plan = await plans.ReadAsync(seat.MemberId, cancellation);
            writes.Record(new AuditNote(AuditAction.SafetyPlanRead, memberId)
            {
                CircleId = circleId,
                MemberId = seat.MemberId,
                Subject = request.Reason.ToString(),
            });
            return new SharedPlan(plan.WrittenAt ?? throw Refusal.NotFound(), plan.Lines);
        }, cancellation);
}
