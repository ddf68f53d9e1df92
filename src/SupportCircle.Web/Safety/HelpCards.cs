using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Safety;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Safety.Plans;

namespace SupportCircle.Web.Safety;

/// <summary>Says who is there, honestly: when nobody has said that they are, nobody is. And what one has said to oneself for such an hour.</summary>
internal sealed class HelpCards(SupportDbContext db, CircleAccess access, SafetyPlans plans, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>.</exception>
    public async Task<HelpCard> OfAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var (circle, _) = await access.ReaderAsync(circleId, memberId, cancellation);
        var lookedAfterIn = circle.MetInCircleId ?? circle.Id;
        var on = await db.OnShiftFor(lookedAfterIn, time.Now()).Where(shift => shift.MemberId != memberId)
            .Select(shift => shift.MemberId).Distinct().ToListAsync(cancellation);
        var seated = await db.Seats
            .Where(s => s.CircleId == lookedAfterIn && on.Contains(s.MemberId) && s.State == SeatState.Active && s.Role == SeatRole.Facilitator)
            .OrderBy(s => s.Name).Select(s => new Author(s.Id, s.Name)).ToListAsync(cancellation);
        var plan = (await plans.ReadAsync(memberId, cancellation)).Lines;
        return new HelpCard(seated, on.Count > seated.Count, plan.IsEmpty ? null : plan);
    }
}
