using Microsoft.EntityFrameworkCore;

namespace SupportCircle.Data.Circles;

/// <summary>Who has chosen that the others are not told when they are here.</summary>
public sealed class SeatPresence(SupportDbContext db)
{
    /// <summary>Those among these seats, in one statement.</summary>
    public async Task<IReadOnlySet<Guid>> HidingAsync(IEnumerable<Guid> seatIds, CancellationToken cancellation)
    {
        var ids = seatIds.Distinct().ToArray();
        return await db.Seats.Where(seat => EF.Parameter(ids).Contains(seat.Id) && seat.HidesPresence)
            .Select(seat => seat.Id).ToHashSetAsync(cancellation);
    }
}
