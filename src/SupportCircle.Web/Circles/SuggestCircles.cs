using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Circles;

/// <summary>Circles with free seats that go best with what somebody lives through, hopes for and can come to; and why they do.</summary>
internal sealed class SuggestCircles(SupportDbContext db, MyInterests interests, CircleListings listings)
{
    public async Task<IReadOnlyList<CircleSuggestion>> RunAsync(Guid memberId, CancellationToken cancellation)
    {
        var wish = await WishAsync(memberId, cancellation);
        if (wish.IsEmpty)
        {
            return [];
        }

        var best = CircleFit.Order(wish, await CandidatesAsync(wish, memberId, cancellation), memberId).Take(CircleLimits.Suggestions).ToList();
        var shown = (await listings.OfAsync([.. best.Select(one => one.Circle.Id)], memberId, cancellation)).ToDictionary(listing => listing.Id);
        return
        [
            .. best.Where(one => shown.ContainsKey(one.Circle.Id)).Select(one => new CircleSuggestion(
                shown[one.Circle.Id],
                one.Fit.Theme,
                EnumSet.Read<Hope>(one.Fit.Hopes),
                EnumSet.Read<MeetingTime>(one.Fit.Times),
                one.Fit.Language ? one.Circle.Language : null)),
        ];
    }

    // Whoever has not said what they like to talk in is taken to read what they have chosen for the pages.
    private async Task<CircleWish> WishAsync(Guid memberId, CancellationToken cancellation)
    {
        var mine = await interests.ReadAsync(memberId, cancellation);
        var languages = mine.Languages.ToHashSet(StringComparer.Ordinal);
        if (languages.Count == 0)
        {
            var own = await (
                from member in db.Members
                where member.Id == memberId
                join account in db.Users on member.AccountId equals account.Id
                select account.Language).FirstOrDefaultAsync(cancellation);
            languages.UnionWith(own is null ? [] : [own]);
        }

        return new CircleWish(mine.Themes.ToHashSet(), EnumSet.Of(mine.Hopes), EnumSet.Of(mine.Times), languages);
    }

    private async Task<IReadOnlyList<CircleTraits>> CandidatesAsync(CircleWish wish, Guid memberId, CancellationToken cancellation)
    {
        var (themes, hopes) = (wish.Themes, wish.Hopes);
        return await db.ListedCircles()
            .Where(circle => themes.Contains(circle.ThemeId) || (circle.Hopes & hopes) != 0)
            .Where(circle => db.Seats.Count(seat => seat.CircleId == circle.Id && seat.State == SeatState.Active) < circle.SeatCount
                && !db.Seats.Any(seat => seat.CircleId == circle.Id && seat.MemberId == memberId && seat.State != SeatState.Left))
            .OrderByDescending(circle => themes.Contains(circle.ThemeId)).ThenByDescending(circle => circle.CreatedAt)
            .Take(CircleLimits.SuggestionCandidates)
            .Select(circle => new CircleTraits(circle.Id, circle.ThemeId, circle.Hopes, circle.Times, circle.Language))
            .ToListAsync(cancellation);
    }
}
