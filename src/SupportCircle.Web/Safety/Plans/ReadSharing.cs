using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety.Plans;
using SupportCircle.Data;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Web.Safety.Plans;

/// <summary>With whom one shares one's plan, with whom one could, and what one has agreed to before.</summary>
internal sealed class ReadSharing(SupportDbContext db)
{
    public async Task<PlanSharing> RunAsync(Guid memberId, CancellationToken cancellation)
    {
        var seated = await (
            from seat in db.Seats
            where seat.MemberId == memberId && seat.State == SeatState.Active && seat.AcceptedVersion != null
            join circle in db.Circles on seat.CircleId equals circle.Id
            where circle.MetInCircleId == null
            orderby circle.Name
            select new
            {
                circle.Id,
                circle.Name,
                Since = db.PlanConsents.Where(c => c.SeatId == seat.Id && c.EndedAt == null).Select(c => (DateTime?)c.GivenAt).FirstOrDefault(),
            }).ToListAsync(cancellation);
        var circleIds = seated.ConvertAll(one => one.Id);
        var facilitators = (await db.Seats
            .Where(s => circleIds.Contains(s.CircleId) && s.Role == SeatRole.Facilitator && s.State == SeatState.Active && s.MemberId != memberId)
            .OrderBy(s => s.Name).Select(s => new { s.CircleId, s.Name }).ToListAsync(cancellation)).ToLookup(s => s.CircleId, s => s.Name);
        return new PlanSharing(
            seated.ConvertAll(one => new PlanCircle(one.Id, one.Name, [.. facilitators[one.Id]], one.Since)),
            await RecordsAsync(memberId, cancellation));
    }

    private async Task<IReadOnlyList<PlanConsentRecord>> RecordsAsync(Guid memberId, CancellationToken cancellation) => await (
        from consent in db.PlanConsents
        join seat in db.Seats on consent.SeatId equals seat.Id
        where seat.MemberId == memberId
        join circle in db.Circles on seat.CircleId equals circle.Id
        orderby consent.GivenAt descending
        select new PlanConsentRecord(circle.Name, consent.GivenAt, consent.EndedAt, consent.Ending))
        .Take(SafetyPlanLimits.Records).ToListAsync(cancellation);
}
