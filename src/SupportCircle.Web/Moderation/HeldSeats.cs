using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Moderation;

/// <summary>People whom one has met in a circle: who sits there, and who once did, since their words are still there.</summary>
internal sealed class HeldSeats(SupportDbContext db)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>not_allowed</c> for oneself.</exception>
    public async Task<Seat> OtherAsync(HeldSeat own, Guid seatId, CancellationToken cancellation)
    {
        var circleId = own.Circle.Id;
        var seat = await db.Seats.FirstOrDefaultAsync(
            s => s.Id == seatId && s.CircleId == circleId && (s.State == SeatState.Active || s.EndedAt != null), cancellation)
            ?? throw Refusal.NotFound();
        return seat.Id == own.Seat.Id ? throw Refusal.NotAllowed("That is oneself.") : seat;
    }
}
