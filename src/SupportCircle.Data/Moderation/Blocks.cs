using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Moderation;

/// <summary>Whom somebody has blocked in a circle. It is asked on their own behalf only: nobody else may be able to tell.</summary>
public static class Blocks
{
    public static async Task<IReadOnlySet<Guid>> OfAsync(
        SupportDbContext db, Guid circleId, Guid seatId, CancellationToken cancellation) =>
        await db.Blocks.Where(b => b.CircleId == circleId && b.BlockerSeatId == seatId).Select(b => b.BlockedSeatId).ToHashSetAsync(cancellation);
}
