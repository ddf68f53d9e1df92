using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Safety.Checks;

/// <summary>What is checked in a circle, for those who sit in it.</summary>
internal sealed class ReadCircleChecks(SupportDbContext db, CircleAccess access)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>suspended</c>.</exception>
    public async Task<CircleChecks> OfAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var (circle, _) = await access.SeatAsync(circleId, memberId, cancellation);
        var actions = await db.WatchedPhrases.Where(phrase => phrase.CircleId == circleId)
            .Concat(db.WatchedPhrases.Where(phrase => phrase.CircleId == null)).Select(phrase => phrase.Action).ToListAsync(cancellation);
        return new CircleChecks(
            actions.Count(action => action == WatchAction.Flag),
            actions.Count(action => action == WatchAction.Hold),
            actions.Count(action => action == WatchAction.Refuse),
            circle.FirstPosts,
            circle.SlowModeSeconds,
            circle.PausedAt is not null);
    }
}
