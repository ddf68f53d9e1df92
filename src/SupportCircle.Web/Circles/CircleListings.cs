using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Circles;

/// <summary>
/// The directory: what listed circles are about, when they meet and how many seats are free, never who sits there. A
/// circle that nobody holds is not in it.
/// </summary>
internal sealed class CircleListings(SupportDbContext db, MyInterests interests)
{
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public async Task<CircleDirectory> PageAsync(Guid? theme, int? skip, Guid memberId, CancellationToken cancellation)
    {
        if (skip is < 0 or > CircleLimits.DirectoryDepth)
        {
            throw Refusal.Invalid("skip", $"From 0 to {CircleLimits.DirectoryDepth}.");
        }

        var circles = Listed().Where(circle => theme == null || circle.ThemeId == theme)
            .OrderBy(circle => circle.Name).ThenBy(circle => circle.CreatedAt)
            .Skip(skip ?? 0).Take(CircleLimits.DirectoryPage + 1);
        var found = await Rows(circles, memberId).OrderBy(row => row.Circle.Name).ThenBy(row => row.Circle.CreatedAt)
            .ToListAsync(cancellation);
        return new CircleDirectory(
            [.. found.Take(CircleLimits.DirectoryPage).Select(row => row.View())], found.Count > CircleLimits.DirectoryPage);
    }

    /// <summary>Circles with free seats that go best with what the member lives through and hopes for.</summary>
    public async Task<IReadOnlyList<CircleListing>> SuggestedAsync(Guid memberId, CancellationToken cancellation)
    {
        var mine = await interests.ReadAsync(memberId, cancellation);
        var themes = mine.Themes.ToHashSet();
        var hopes = EnumSet.Of(mine.Hopes);
        if (themes.Count == 0 && hopes == 0)
        {
            return [];
        }

        var circles = Listed().Where(circle => themes.Contains(circle.ThemeId) || (circle.Hopes & hopes) != 0);
        var found = await Rows(circles, memberId)
            .Where(row => row.Taken < row.Circle.SeatCount && (row.Standing == null || row.Standing == SeatState.Left))
            .OrderByDescending(row => themes.Contains(row.Circle.ThemeId)).ThenByDescending(row => row.Circle.CreatedAt)
            .Take(CircleLimits.SuggestionCandidates).ToListAsync(cancellation);
        return [.. found.OrderByDescending(row => CircleFit.Of(themes, hopes, row.Circle.ThemeId, row.Circle.Hopes))
            .Take(CircleLimits.Suggestions).Select(row => row.View())];
    }

    public async Task<CircleListing> OfAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        (await Rows(db.Circles.Where(circle => circle.Id == circleId), memberId).FirstAsync(cancellation)).View();

    private IQueryable<Circle> Listed() => db.Circles.Where(circle => circle.Visibility == CircleVisibility.Listed && db.Seats.Any(
        seat => seat.CircleId == circle.Id && seat.Role == SeatRole.Facilitator && seat.State == SeatState.Active));

    private IQueryable<Row> Rows(IQueryable<Circle> circles, Guid memberId) =>
        from circle in circles
        join theme in db.Themes on circle.ThemeId equals theme.Id
        select new Row
        {
            Circle = circle,
            Theme = theme,
            Taken = db.Seats.Count(seat => seat.CircleId == circle.Id && seat.State == SeatState.Active),
            Standing = db.Seats.Where(seat => seat.CircleId == circle.Id && seat.MemberId == memberId)
                .Select(seat => (SeatState?)seat.State).FirstOrDefault(),
        };

    private sealed record Row
    {
        public required Circle Circle { get; init; }

        public required Theme Theme { get; init; }

        public required int Taken { get; init; }

        public required SeatState? Standing { get; init; }

        public CircleListing View() => new(
            Circle.Id,
            Circle.Name,
            new ThemeSummary(Theme.Id, Theme.Name, Theme.Key),
            Circle.Description,
            Circle.Meets,
            EnumSet.Read<Hope>(Circle.Hopes),
            Circle.SeatCount,
            Math.Max(0, Circle.SeatCount - Taken),
            Standing);
    }
}
