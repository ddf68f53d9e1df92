using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace SupportCircle.Data.Circles;

/// <summary>
/// Which seat a member has in a circle, remembered: a seat's id never changes. It says nothing of what the seat may do.
/// </summary>
public sealed class SeatIds(IDbContextFactory<SupportDbContext> contexts) : IDisposable
{
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    /// <returns>The seat, also an ended one; null when there never was one.</returns>
    public ValueTask<Guid?> FindAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        _known.TryGetValue((circleId, memberId), out Guid seatId)
            ? ValueTask.FromResult<Guid?>(seatId)
            : new ValueTask<Guid?>(ReadAsync(circleId, memberId, cancellation));

    public void Dispose() => _known.Dispose();

    private async Task<Guid?> ReadAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var seatId = await db.Seats.Where(s => s.CircleId == circleId && s.MemberId == memberId)
            .Select(s => (Guid?)s.Id).FirstOrDefaultAsync(cancellation);
        if (seatId is { } found)
        {
            _known.Set((circleId, memberId), found, new MemoryCacheEntryOptions { Size = 1 });
        }

        return seatId;
    }
}
