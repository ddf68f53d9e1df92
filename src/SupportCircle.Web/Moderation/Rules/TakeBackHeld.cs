using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>An author takes back a post that waits, or puts away one that was declined.</summary>
internal sealed class TakeBackHeld(SupportDbContext db, WriteTransaction writes, CircleAccess access, RuleNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, also for somebody else's; <c>agreements_required</c>; <c>conflict</c> when it is
    /// a message, or was taken back already.</exception>
    public async Task RunAsync(Guid circleId, Guid heldId, Guid memberId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var (_, seat) = await access.ReaderAsync(circleId, memberId, cancellation);
            var held = await db.HeldPosts
                .FirstOrDefaultAsync(h => h.Id == heldId && h.CircleId == circleId && h.AuthorSeatId == seat.Id, cancellation);
            (held ?? throw Refusal.NotFound()).TakeBack(time.Now());
            await db.Stories
                .Where(s => s.CircleId == circleId && s.AuthorSeatId == seat.Id && s.ClientMessageId == held.ClientMessageId)
                .ExecuteDeleteAsync(cancellation);
        }, cancellation);
        await news.TellAsync(circleId, memberId);
    }
}
