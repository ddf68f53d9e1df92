using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Circles;

/// <summary>
/// Takes back that somebody was removed: they have their seat again, or, when all are taken by now, the next one that is
/// free. Inside a write transaction that has locked the circle.
/// </summary>
internal sealed class GiveSeatBack(SupportDbContext db, WaitingList waiting, TimeProvider time)
{
    public async Task RunAsync(Circle circle, Seat seat, CancellationToken cancellation)
    {
        var request = SeatRequest.For(seat, seat.Name, time.Now());
        if (!await waiting.SeatOrPlaceAsync(circle, seat, request, cancellation))
        {
            db.Add(request);
        }
    }
}
