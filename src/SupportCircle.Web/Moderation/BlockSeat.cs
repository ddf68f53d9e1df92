using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Wants to see nothing more of somebody in one circle, or does again. Nobody is told, and nobody can find out.</summary>
internal sealed class BlockSeat(
    SupportDbContext db, WriteTransaction writes, CircleAccess access, HeldSeats seats, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>; <c>not_allowed</c> for oneself.</exception>
    public Task BlockAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            var own = await access.ReaderAsync(circleId, memberId, cancellation);
            var other = await seats.OtherAsync(own, seatId, cancellation);
            if (!await Own(own, other.Id).AnyAsync(cancellation))
            {
                db.Add(new Block { CircleId = circleId, BlockerSeatId = own.Seat.Id, BlockedSeatId = other.Id, At = time.Now() });
            }
        }, cancellation);

    /// <summary>Does no harm where there is no block.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>.</exception>
    public Task UnblockAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            var own = await access.ReaderAsync(circleId, memberId, cancellation);
            await Own(own, seatId).ExecuteDeleteAsync(cancellation);
        }, cancellation);

    private IQueryable<Block> Own(HeldSeat own, Guid seatId)
    {
        var (circleId, ownId) = (own.Circle.Id, own.Seat.Id);
        return db.Blocks.Where(b => b.CircleId == circleId && b.BlockerSeatId == ownId && b.BlockedSeatId == seatId);
    }
}
