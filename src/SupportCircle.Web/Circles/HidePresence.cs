using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>Somebody chooses whether the others of the circle are told when they are here.</summary>
internal sealed class HidePresence(SupportDbContext db, WriteTransaction writes, CircleAccess access, RoomNews news)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>suspended</c>.</exception>
    public async Task RunAsync(Guid circleId, PresenceRequest request, Guid memberId, CancellationToken cancellation)
    {
        var (_, seat) = await access.SeatAsync(circleId, memberId, cancellation);
        await writes.RunAsync(
            () => db.Seats.Where(s => s.Id == seat.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.HidesPresence, request.Hides), cancellation),
            cancellation);
        news.Hides(circleId, seat.Id, request.Hides);
    }
}
