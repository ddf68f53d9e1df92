using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Circles;

/// <summary>
/// The directory: what listed circles are about, when they meet and how many seats are free, never who sits there. A
/// circle that nobody holds is not in it.
/// </summary>
internal sealed class CircleListings(SupportDbContext db)
{
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public async Task<CircleDirectory> PageAsync(Guid? theme, int? skip, Guid memberId, CancellationToken cancellation)
    {
        if (skip is < 0 or > CircleLimits.DirectoryDepth)
        {
            throw Refusal.Invalid("skip", $"From 0 to {CircleLimits.DirectoryDepth}.");
        }

        var circles = db.ListedCircles().Where(circle => theme == null || circle.ThemeId == theme)
            .OrderBy(circle => circle.Name).ThenBy(circle => circle.CreatedAt)
            .Skip(skip ?? 0).Take(CircleLimits.DirectoryPage + 1);
        var found = await Rows(circles, memberId).OrderBy(row => row.Circle.Name).ThenBy(row => row.Circle.CreatedAt)
            .ToListAsync(cancellation);
        return new CircleDirectory(
            [.. found.Take(CircleLimits.DirectoryPage).Select(row => row.View())], found.Count > CircleLimits.DirectoryPage);
    }

    public async Task<CircleListing> OfAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        (await Rows(db.Circles.Where(circle => circle.Id == circleId), memberId).FirstAsync(cancellation)).View();

    /// <summary>Those of them that there are, in no order.</summary>
    public async Task<IReadOnlyList<CircleListing>> OfAsync(IReadOnlyList<Guid> circleIds, Guid memberId, CancellationToken cancellation) =>
        (await Rows(db.Circles.Where(circle => circleIds.Contains(circle.Id)), memberId).ToListAsync(cancellation)).ConvertAll(row => row.View());

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
            Standing)
        {
            Times = EnumSet.Read<MeetingTime>(Circle.Times),
            Language = Circle.Language,
        };
    }
}
