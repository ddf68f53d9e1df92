using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation.Shifts;

/// <summary>Tells those who look after the same circles, on every node, to read again who is on and what was left for them.</summary>
internal sealed class ShiftNews(SupportDbContext db, ModerationNews news)
{
    /// <summary>Once it is committed: whoever has done it may have gone away, and it is told all the same.</summary>
    public async Task TellAsync(Guid memberId, IReadOnlyList<Guid> circleIds)
    {
        var who = await db.WhoLooksAfter(circleIds).ToListAsync(CancellationToken.None);
        news.DeskChangedFor([.. who.Append(memberId).Distinct()]);
    }
}
