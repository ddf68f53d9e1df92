using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Stories;

/// <summary>Which topics somebody folds, and which stories of a circle that means. For them alone.</summary>
public sealed class TopicFolds(SupportDbContext db, SealedTexts texts)
{
    /// <returns>Codes of topics that there are.</returns>
    public async Task<IReadOnlyList<string>> OfAsync(Guid memberId, CancellationToken cancellation)
    {
        var bytes = await db.FoldedTopics.Where(f => f.MemberId == memberId).Select(f => f.SealedTopics).FirstOrDefaultAsync(cancellation);
        var text = (await texts.OpenAsync([(SealedField.Topics(memberId), bytes)], cancellation))[0];
        return TopicCatalogue.Split(text);
    }

    /// <returns>Their sequences, the newest first; null when they fold no topics.</returns>
    public async Task<IReadOnlyList<long>?> StoriesAsync(HeldSeat seat, CancellationToken cancellation)
    {
        var folded = await OfAsync(seat.Seat.MemberId, cancellation);
        if (folded.Count == 0)
        {
            return null;
        }

        var circleId = seat.Circle.Id;
        var stories = await db.Stories.Where(s => s.CircleId == circleId && s.Sequence != null && s.Topics != null)
            .OrderByDescending(s => s.Sequence).Select(s => new { s.Sequence, s.Topics }).Take(StoryLimits.FoldedStories)
            .ToListAsync(cancellation);
        return [.. stories.Where(s => TopicCatalogue.Split(s.Topics).Intersect(folded, StringComparer.Ordinal).Any()).Select(s => s.Sequence!.Value)];
    }
}
