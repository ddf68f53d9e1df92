using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Circles;

/// <summary>
/// The only way into a circle: gives a seat or a refusal. A circle that one may not see answers as one that does not
/// exist. What reads or changes a circle's content asks for the <see cref="HeldSeat"/> that comes from here.
/// </summary>
public sealed class CircleAccess(SupportDbContext db)
{
    /// <summary>Any active seat, agreements accepted or not: the circle's page, its agreements.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>suspended</c>.</exception>
    public async Task<HeldSeat> SeatAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var row = await FrequentReads.Of(db).Seat(db, circleId, memberId, cancellation);
        return row switch
        {
            null => throw Refusal.NotFound(),
            { State: not MemberState.Active } => throw Refusal.Suspended(),
            { Seat.State: not SeatState.Active } => throw Refusal.NotFound(),
            _ => new HeldSeat(row.Circle, row.Seat),
        };
    }

    /// <summary>
    /// What a circle says of itself before one joins: to everybody while it is listed and somebody holds it, and in any
    /// case to those who sit in it, ask for a seat or wait for one.
    /// </summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>suspended</c>.</exception>
    public async Task<SeenCircle> PublicAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var row = await (
            from member in db.Members
            where member.Id == memberId
            from circle in db.Circles
            where circle.Id == circleId
            join own in db.Seats.Where(s => s.MemberId == memberId) on circle.Id equals own.CircleId into owned
            from seat in owned.DefaultIfEmpty()
            select new
            {
                circle,
                seat,
                member.State,
                isListed = circle.Visibility == CircleVisibility.Listed && db.Seats.Any(
                    s => s.CircleId == circleId && s.Role == SeatRole.Facilitator && s.State == SeatState.Active),
            }).FirstOrDefaultAsync(cancellation);

        return row switch
        {
            null => throw Refusal.NotFound(),
            { State: not MemberState.Active } => throw Refusal.Suspended(),
            { isListed: true } or { seat.State: SeatState.Active or SeatState.Requested or SeatState.Waiting } =>
                new SeenCircle(row.circle, row.seat),
            _ => throw Refusal.NotFound(),
        };
    }

    /// <summary>A seat that may read the conversation.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>suspended</c>, <c>agreements_required</c>.</exception>
    public async Task<HeldSeat> ReaderAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var held = await SeatAsync(circleId, memberId, cancellation);
        return held.Seat.MayRead ? held : throw Refusal.AgreementsRequired();
    }

    /// <summary>The seat of whoever wrote something, also once it has ended: for the software's own look at it.</summary>
    public async Task<HeldSeat> AuthorAsync(Guid circleId, Guid seatId, CancellationToken cancellation)
    {
        var row = await (
            from seat in db.Seats
            where seat.Id == seatId && seat.CircleId == circleId
            join circle in db.Circles on seat.CircleId equals circle.Id
            select new { circle, seat }).FirstAsync(cancellation);
        return new HeldSeat(row.circle, row.seat);
    }

    /// <summary>The seat of a facilitator of this circle.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>suspended</c>, <c>not_allowed</c>.</exception>
    public async Task<HeldSeat> FacilitatorAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var held = await SeatAsync(circleId, memberId, cancellation);
        return held.Seat.Role == SeatRole.Facilitator
            ? held
            : throw Refusal.NotAllowed("Only a facilitator of this circle may do that.");
    }

    /// <summary>The active seat of somebody in the same circle.</summary>
    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task<Seat> OtherSeatAsync(HeldSeat own, Guid seatId, CancellationToken cancellation)
    {
        var circleId = own.Circle.Id;
        return await db.Seats.FirstOrDefaultAsync(
            s => s.Id == seatId && s.CircleId == circleId && s.State == SeatState.Active, cancellation) ?? throw Refusal.NotFound();
    }
}
