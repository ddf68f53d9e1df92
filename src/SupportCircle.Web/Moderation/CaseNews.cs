using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation.Alerts;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Tells that something has happened to a case, on every node, those who see it and nobody else: to others, the moment alone
/// would say that somebody has reported something. First of all those whom its alert is for.
/// </summary>
internal sealed class CaseNews(SupportDbContext db, CaseAlerts alerts, ModerationNews news)
{
    /// <summary>Once it is committed: whoever has done it may have gone away, and it is told all the same.</summary>
    public async Task TellAsync(ModerationCase one)
    {
        alerts.Tell();
        var who = await db.WhoLooksAfter([one.CircleId]).Where(id => id != one.AboutMemberId).ToListAsync(CancellationToken.None);
        news.Tell(new CaseChanged(one.Id, one.CircleId, one.Version), who);
        await alerts.SettleAsync();
    }
}
