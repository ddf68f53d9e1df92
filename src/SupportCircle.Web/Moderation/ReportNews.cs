using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Tells a circle's facilitators in the room that there is a report more, or one less that is open: only those who see
/// it. To others, the moment alone would say that somebody has reported something.
/// </summary>
internal sealed class ReportNews(SupportDbContext db, RoomNews news)
{
    public async Task TellAsync(Report report, CancellationToken cancellation)
    {
        var facilitators = await db.Seats
            .Where(s => s.CircleId == report.CircleId && s.Role == SeatRole.Facilitator && s.State == SeatState.Active
                && s.Id != report.AboutSeatId)
            .Select(s => s.MemberId).ToListAsync(cancellation);
        news.ChangedFor(report.CircleId, facilitators);
    }
}
