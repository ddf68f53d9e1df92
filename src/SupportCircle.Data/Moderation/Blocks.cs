using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Moderation;

/// <summary>Whom somebody has blocked in a circle. It is asked on their own behalf only: nobody else may be able to tell.</summary>
public sealed class Blocks(IDbContextFactory<SupportDbContext> contexts)
{
    public async Task<IReadOnlySet<Guid>> OfAsync(Guid circleId, Guid seatId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Blocks.Where(b => b.CircleId == circleId && b.BlockerSeatId == seatId).Select(b => b.BlockedSeatId)
            .ToHashSetAsync(cancellation);
    }
}
