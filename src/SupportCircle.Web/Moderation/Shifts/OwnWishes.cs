using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Shifts;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation.Shifts;

/// <summary>Somebody says what they would rather not get. Nobody else is told.</summary>
internal sealed class OwnWishes(SupportDbContext db, WriteTransaction writes, ModerationNews news)
{
    public async Task ChangeAsync(DeskSeat desk, IReadOnlyList<ReportCategory> categories, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            var wishes = await db.DeskWishes.FirstOrDefaultAsync(w => w.MemberId == desk.MemberId, cancellation)
                ?? db.Add(new DeskWishes { MemberId = desk.MemberId, Categories = 0 }).Entity;
            wishes.Categories = EnumSet.Of(categories);
        }, cancellation);
        news.DeskChangedFor([desk.MemberId]);
    }
}
