using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Circles.Threads;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Wants to see nothing more of somebody in one circle, or does again. Nobody is told, and nobody can find out; but that a thread of the two
/// has ended is seen there. In a thread it is the same, and holds for their circle too.
/// </summary>
internal sealed class BlockSeat(
    SupportDbContext db, WriteTransaction writes, CircleAccess access, HeldSeats seats, EndThread threads, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>; <c>not_allowed</c> for oneself.</exception>
    public async Task BlockAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation) =>
        threads.Tell(await writes.RunAsync(async () =>
        {
            var own = await access.ReaderAsync(circleId, memberId, cancellation);
            var other = await seats.OtherAsync(own, seatId, cancellation);
            foreach (var (blocker, blocked) in await PairsAsync(own, other, cancellation))
            {
                if (!await Of(blocker, blocked.Id).AnyAsync(cancellation))
                {
                    db.Add(new Block { CircleId = blocker.CircleId, BlockerSeatId = blocker.Id, BlockedSeatId = blocked.Id, At = time.Now() });
                }
            }

            return await threads.BetweenAsync(own.Circle.MetInCircleId ?? circleId, memberId, other.MemberId, cancellation);
        }, cancellation));

    /// <summary>Does no harm where there is no block.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>; <c>not_allowed</c> for oneself.</exception>
    public Task UnblockAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            var own = await access.ReaderAsync(circleId, memberId, cancellation);
            var other = await seats.OtherAsync(own, seatId, cancellation);
            foreach (var (blocker, blocked) in await PairsAsync(own, other, cancellation))
            {
                await Of(blocker, blocked.Id).ExecuteDeleteAsync(cancellation);
            }
        }, cancellation);

    private async Task<IReadOnlyList<(Seat Blocker, Seat Blocked)>> PairsAsync(HeldSeat own, Seat other, CancellationToken cancellation) =>
        own.Circle.MetInCircleId is { } metIn
            ? [(own.Seat, other), (await db.SeatInCircleAsync(metIn, own.Seat, cancellation), await db.SeatInCircleAsync(metIn, other, cancellation))]
            : [(own.Seat, other)];

    private IQueryable<Block> Of(Seat blocker, Guid blockedSeatId) =>
        db.Blocks.Where(b => b.CircleId == blocker.CircleId && b.BlockerSeatId == blocker.Id && b.BlockedSeatId == blockedSeatId);
}
