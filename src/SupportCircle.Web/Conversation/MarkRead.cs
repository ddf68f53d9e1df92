using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;

namespace SupportCircle.Web.Conversation;

/// <summary>Notes how far somebody has read, for themselves alone: never back, and never past the end of the log.</summary>
internal sealed class MarkRead(SupportDbContext db, WriteTransaction writes, CircleAccess access, PostLimits limits)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>, <c>invalid</c>, <c>too_many_requests</c>.</exception>
    public async Task RunAsync(Guid circleId, ReadRequest request, Guid memberId, CancellationToken cancellation)
    {
        limits.TakeAsk(memberId);
        if (request.Sequence < 1)
        {
            throw Refusal.Invalid("sequence", "From 1.");
        }

        var (circle, seat) = await access.ReaderAsync(circleId, memberId, cancellation);
        var upTo = Math.Min(request.Sequence, circle.LastSequence);
        if (upTo > seat.ReadUpTo)
        {
            // The condition once more: another of their devices may be further by now.
            await writes.RunAsync(
                () => db.Seats.Where(s => s.Id == seat.Id && s.ReadUpTo < upTo)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.ReadUpTo, upTo), cancellation),
                cancellation);
        }
    }
}
