using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>
/// Tells a circle's facilitators in the room that a post waits, or one less; and the author of a held
/// post what became of it. To others, the moment alone would say that somebody wrote something. What is told is committed: it
/// is told also when whoever has done it has gone away.
/// </summary>
internal sealed class RuleNews(IDbContextFactory<SupportDbContext> contexts, ModerationNews news)
{
    public async Task TellAsync(Guid circleId, Guid authorMemberId)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        var facilitators = await db.FacilitatorsOf(circleId).Select(s => s.MemberId).ToListAsync(CancellationToken.None);
        news.ChangedFor(circleId, [.. facilitators, authorMemberId]);
    }
}
