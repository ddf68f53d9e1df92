using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Circles;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// Finds a moment in a conversation by its sequences, whose times ascend: no index on time is kept. Where a clock was
/// set back it finds one of the places at which the moment was passed.
/// </summary>
public sealed class MessageTimes(SupportDbContext db)
{
    private const int Probes = 15;

    /// <summary>Five statements for a million messages.</summary>
    /// <returns>The sequence of the first message that was sent at that moment or later; null when all are earlier.</returns>
    public async Task<long?> FirstSinceAsync(HeldSeat seat, DateTime at, CancellationToken cancellation)
    {
        var circle = seat.Circle;
        var (earlier, since) = (0L, circle.LastSequence + 1);
        while (since - earlier > 1)
        {
            var sequences = Between(earlier, since);
            var probes = await db.Messages.Where(m => m.CircleId == circle.Id && sequences.Contains(m.Sequence))
                .OrderBy(m => m.Sequence).Select(m => new { m.Sequence, m.SentAt }).ToListAsync(cancellation);
            var later = probes.FindIndex(probe => probe.SentAt >= at);
            if (later >= 0)
            {
                since = probes[later].Sequence;
            }

            var before = later < 0 ? probes.Count - 1 : later - 1;
            if (before >= 0)
            {
                earlier = probes[before].Sequence;
            }
        }

        return since > circle.LastSequence ? null : since;
    }

    private static List<long> Between(long low, long high)
    {
        var count = Math.Min(Probes, high - low - 1);
        var sequences = new List<long>();
        for (var i = 1; i <= count; i++)
        {
            sequences.Add(low + ((high - low) * i / (count + 1)));
        }

        return sequences;
    }
}
