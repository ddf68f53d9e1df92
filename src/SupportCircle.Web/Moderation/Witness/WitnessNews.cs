using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation.Witness;

/// <summary>Tells circles, and those who look after them, on every node, to read again what waits for an answer.</summary>
internal sealed class WitnessNews(SupportDbContext db, RoomNews rooms, ModerationNews desks)
{
    /// <summary>Once it is committed.</summary>
    public async Task TellAsync(IReadOnlyList<Guid> circleIds)
    {
        if (circleIds.Count == 0)
        {
            return;
        }

        foreach (var circleId in circleIds)
        {
            rooms.Changed(circleId);
        }

        desks.DeskChangedFor(await db.WhoLooksAfter(circleIds).ToListAsync(CancellationToken.None));
    }
}
