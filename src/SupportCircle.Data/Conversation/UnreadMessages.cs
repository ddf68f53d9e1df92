using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// How much is unread in each of somebody's circles: others' messages that are not out of sight, after what they have read, less
/// those of people whom they have blocked, there or in the circle in which the two of a thread have met. One statement, which looks at a bounded stretch of each circle's log.
/// </summary>
public sealed class UnreadMessages(SupportDbContext db)
{
    /// <returns>The circles whose conversation they may read and in which something is unread, counted up to
    /// <see cref="ConversationLimits.UnreadCount"/>.</returns>
    public async Task<IReadOnlyList<UnreadInCircle>> OfMemberAsync(Guid memberId, CancellationToken cancellation)
    {
        var counts = await (
            from seat in db.Seats
            where seat.MemberId == memberId && seat.State == SeatState.Active && seat.AcceptedVersion != null
            join circle in db.Circles on seat.CircleId equals circle.Id
            where circle.LastSequence > seat.ReadUpTo
                // A thread of two who have met in a circle where one has blocked the other.
                && !(
                    from block in db.Blocks
                    where block.CircleId == circle.MetInCircleId
                    join blocker in db.Seats on block.BlockerSeatId equals blocker.Id
                    join blocked in db.Seats on block.BlockedSeatId equals blocked.Id
                    where blocker.MemberId == memberId && db.Seats.Any(s => s.CircleId == circle.Id && s.MemberId == blocked.MemberId)
                    select block).Any()
            select new UnreadInCircle(
                circle.Id,
                db.Messages
                    .Where(m => m.CircleId == circle.Id && m.Sequence > seat.ReadUpTo
                        && m.Sequence > circle.LastSequence - ConversationLimits.UnreadLookBack
                        && m.AuthorSeatId != seat.Id && m.GoneAt == null && m.HiddenAt == null
                        && !db.Blocks.Any(b => b.CircleId == circle.Id && b.BlockerSeatId == seat.Id && b.BlockedSeatId == m.AuthorSeatId))
                    .OrderByDescending(m => m.Sequence).Take(ConversationLimits.UnreadCount).Count(),
                (
                    from mention in db.Mentions
                    where mention.SeatId == seat.Id && mention.Sequence > seat.ReadUpTo
                        && mention.Sequence > circle.LastSequence - ConversationLimits.UnreadLookBack
                    join m in db.Messages on new { mention.CircleId, mention.Sequence } equals new { m.CircleId, m.Sequence }
                    where m.GoneAt == null && m.HiddenAt == null
                        && !db.Blocks.Any(b => b.CircleId == circle.Id && b.BlockerSeatId == seat.Id && b.BlockedSeatId == m.AuthorSeatId)
                    orderby m.Sequence descending
                    select m.Sequence).Take(ConversationLimits.UnreadCount).Count(),
                circle.MetInCircleId == null
                    ? null
                    : db.Seats.Where(other => other.CircleId == circle.Id && other.Id != seat.Id).Select(other => other.Name).FirstOrDefault()))
            .ToListAsync(cancellation);
        return counts.FindAll(circle => circle.Messages > 0);
    }
}

/// <param name="Messages">At most <see cref="ConversationLimits.UnreadCount"/>.</param>
/// <param name="Mentions">How many of them name the reader.</param>
/// <param name="With">Of a one-to-one thread the name of the other; null of a circle.</param>
public sealed record UnreadInCircle(Guid CircleId, int Messages, int Mentions, string? With);
