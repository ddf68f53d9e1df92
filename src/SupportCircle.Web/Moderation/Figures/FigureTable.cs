using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>Works the figures out of their rows.</summary>
internal sealed class FigureTable(FigureRange range, FigureRows rows, DateTime now)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public CaseFigures Of(Guid? circleId, IReadOnlyDictionary<Guid, string> circles, LoadTable load, WitnessFigures witness) => new(
        range.From,
        range.To,
        circleId is { } id ? new FiguresCircle(id, circles[id]) : null,
        now,
        Counts(rows.Began.Count, rows.Looked, rows.Decided, rows.Appeals),
        new OpenCases(rows.Open.Count, rows.Open.Count(one => !one.IsClaimed), Ages()),
        Weeks(),
        Circles(circles),
        load.Lines())
    {
        Witness = witness,
    };

    private List<WeekFigures> Weeks()
    {
        var began = rows.Began.ToLookup(one => FigureRange.MondayOf(one.At));
        var looked = rows.Looked.ToLookup(one => FigureRange.MondayOf(one.At));
        var decided = rows.Decided.ToLookup(one => FigureRange.MondayOf(one.At));
        return
        [
            .. range.Weeks.Select(monday =>
                new WeekFigures(monday, began[monday].Count(), TimesTakenBy.Of(looked[monday]), TimesTakenBy.Of(decided[monday]))),
        ];
    }

    private List<CircleFigures> Circles(IReadOnlyDictionary<Guid, string> circles)
    {
        var began = rows.Began.ToLookup(one => one.CircleId);
        var looked = rows.Looked.ToLookup(one => one.CircleId);
        var decided = rows.Decided.ToLookup(one => one.CircleId);
        var appeals = rows.Appeals.ToLookup(one => one.CircleId);
        var open = rows.Open.ToLookup(one => one.CircleId);
        return
        [
            .. circles.OrderBy(circle => circle.Value, StringComparer.OrdinalIgnoreCase).Select(circle => new CircleFigures(
                new FiguresCircle(circle.Key, circle.Value),
                Counts(began[circle.Key].Count(), looked[circle.Key], decided[circle.Key], [.. appeals[circle.Key]]),
                open[circle.Key].Count(),
                open[circle.Key].Count(one => !one.IsClaimed))),
        ];
    }

    private List<OpenAges> Ages()
    {
        var open = rows.Open.ToLookup(one => one.Severity, one => now - one.OpenedAt);
        return
        [
            .. Enum.GetValues<CaseSeverity>().OrderDescending().Select(severity => new OpenAges(
                severity,
                open[severity].Count(age => age < Hour),
                open[severity].Count(age => age >= Hour && age < Day),
                open[severity].Count(age => age >= Day && age < Week),
                open[severity].Count(age => age >= Week))),
        ];
    }

    private static CaseCounts Counts(int began, IEnumerable<Happened> looked, IEnumerable<Happened> decided, IReadOnlyList<AppealRow> appeals) => new(
        began,
        TimesTakenBy.Of(looked),
        TimesTakenBy.Of(decided),
        appeals.Count,
        appeals.Count(appeal => appeal.Outcome == AppealOutcome.Overturned));
}
