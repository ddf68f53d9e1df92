using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Moderation;

/// <summary>Between whom nothing passes that the server could leave out.</summary>
public static class Blocks
{
    /// <summary>The seats that this one has blocked or that have blocked it; it does not say which, and nobody may be told.</summary>
    public static async Task<IReadOnlySet<Guid>> AmongAsync(
        SupportDbContext db, Guid circleId, Guid seatId, CancellationToken cancellation) => await db.Blocks
        .Where(b => b.CircleId == circleId && (b.BlockerSeatId == seatId || b.BlockedSeatId == seatId))
        .Select(b => b.BlockerSeatId == seatId ? b.BlockedSeatId : b.BlockerSeatId).ToHashSetAsync(cancellation);
}
