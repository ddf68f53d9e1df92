using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;

namespace SupportCircle.Web.Privacy;

/// <summary>Takes away what there is of somebody's work at the desk that nobody needs once they have gone. Inside a write transaction.</summary>
internal sealed class EraseDesk(SupportDbContext db)
{
    public async Task RunAsync(Guid memberId, CancellationToken cancellation)
    {
        await db.Shifts.Where(s => s.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.HardLooks.Where(l => l.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.DeskWishes.Where(w => w.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.OwnHelplines.Where(h => h.VerifiedByMemberId == memberId)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.VerifiedByMemberId, (Guid?)null), cancellation);
        await db.ShippedMarks.Where(m => m.VerifiedByMemberId == memberId)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.VerifiedByMemberId, (Guid?)null), cancellation);
        await db.HandOverNotes.Where(n => n.AuthorMemberId == memberId).ExecuteDeleteAsync(cancellation);
    }
}
