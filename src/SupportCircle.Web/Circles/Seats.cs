using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Safety;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>Who sits in a circle, for those who may read its conversation; and one's own name there.</summary>
internal sealed class Seats(SupportDbContext db, WriteTransaction writes, CircleAccess access, RoomNews news, TimeProvider time)
{
    public async Task<IReadOnlyList<SeatSummary>> InCircleAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var (_, reader) = await access.ReaderAsync(circleId, memberId, cancellation);
        var now = time.Now();
        var isFacilitator = reader.Role == SeatRole.Facilitator;
        var sharing = db.SharingPlans(circleId).Where(s => isFacilitator && s.Id != reader.Id);
        return await db.Seats.Where(s => s.CircleId == circleId && s.State == SeatState.Active).OrderBy(s => s.JoinedAt)
            .Select(s => new SeatSummary(
                s.Id, s.Name, s.Role, isFacilitator && s.MutedUntil > now ? s.MutedUntil : null, sharing.Any(one => one.Id == s.Id) ? true : null))
            .ToListAsync(cancellation);
    }

    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>, <c>conflict</c> when the name is taken.</exception>
    public async Task RenameAsync(Guid circleId, SeatNameRequest request, Guid memberId, CancellationToken cancellation)
    {
        var name = PersonName.Clean(request.Name, "name");
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var (_, seat) = await access.SeatAsync(circleId, memberId, cancellation);
            await SeatNames.SetAsync(db, seat, name, cancellation);
        }, cancellation);
        news.Changed(circleId);
    }
}
