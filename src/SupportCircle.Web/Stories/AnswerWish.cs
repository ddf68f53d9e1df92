using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Stories;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;

namespace SupportCircle.Web.Stories;

/// <summary>The teller says whether they got what they wished for. Nobody is shown whose answer it was.</summary>
internal sealed class AnswerWish(SupportDbContext db, WriteTransaction writes, CircleAccess access, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, also once it is withdrawn; <c>agreements_required</c>; <c>not_allowed</c> for somebody
    /// else's story.</exception>
    public Task RunAsync(Guid circleId, long sequence, WishMetRequest request, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            var (_, seat) = await access.ReaderAsync(circleId, memberId, cancellation);
            var story = await db.Stories.FirstOrDefaultAsync(s => s.CircleId == circleId && s.Sequence == sequence, cancellation)
                ?? throw Refusal.NotFound();
            if (story.AuthorSeatId != seat.Id)
            {
                throw Refusal.NotAllowed("Only the teller says whether the wish was met.");
            }

            if (story.IsWishMet != request.IsMet)
            {
                (story.IsWishMet, story.AnsweredAt) = (request.IsMet, request.IsMet is null ? null : time.Now());
            }
        }, cancellation);
}
