using System.Globalization;
using SupportCircle.Contracts.Moderation.Figures;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>Figures as one tidy table: a row for each number, with what it is of. What a row is not divided by is empty.</summary>
internal sealed class FiguresCsv
{
    private readonly CaseFigures _figures;
    private readonly Csv _csv = new("from", "to", "week", "circle", "facilitator", "severity", "measure", "unit", "value");

    private FiguresCsv(CaseFigures figures) => _figures = figures;

    public static string Of(CaseFigures figures)
    {
        var table = new FiguresCsv(figures);
        table.Write();
        return table._csv.ToString();
    }

    private void Write()
    {
        Counts(new Part(), _figures.Whole);
        Count(new Part(), "open", _figures.Open.Count);
        Count(new Part(), "unclaimed", _figures.Open.Unclaimed);
        foreach (var ages in _figures.Open.Ages)
        {
            var part = new Part { Severity = ages.Severity.ToString() };
            Count(part, "open_under_hour", ages.UnderHour);
            Count(part, "open_under_day", ages.UnderDay);
            Count(part, "open_under_week", ages.UnderWeek);
            Count(part, "open_older", ages.Older);
        }

        foreach (var week in _figures.Weeks)
        {
            var part = new Part { Week = week.Monday };
            Count(part, "opened", week.Opened);
            Times(part, "looked", week.Looks);
            Times(part, "decided", week.Decisions);
        }

        foreach (var circle in _figures.Circle is null ? _figures.Circles : [])
        {
            var part = new Part { Circle = circle.Circle.Name };
            Counts(part, circle.Counts);
            Count(part, "open", circle.Open);
            Count(part, "unclaimed", circle.Unclaimed);
        }

        Witness();
        foreach (var load in _figures.Load)
        {
            foreach (var week in load.Weeks)
            {
                var part = new Part { Week = week.Monday, Facilitator = load.Name ?? load.Whose.ToString() };
                Count(part, "looked", week.Looked);
                Count(part, "decided", week.Decided);
            }
        }
    }

    private void Witness()
    {
        var (whole, weeks, circles) = _figures.Witness;
        Times(new Part(), whole);
        Weeks(new Part(), weeks);
        foreach (var circle in _figures.Circle is null ? circles : [])
        {
            var part = new Part { Circle = circle.Circle.Name };
            Times(part, circle.Times);
            Weeks(part, circle.Weeks);
        }
    }

    private void Weeks(Part part, IReadOnlyList<WitnessWeek> weeks)
    {
        foreach (var week in weeks)
        {
            Times(part with { Week = week.Monday }, week.Times);
        }
    }

    private void Times(Part part, WitnessTimes times)
    {
        Row(part, "awaited_answers", "entries", times.Said);
        Row(part, "awaited_answers_without", "entries", times.Unanswered);
        Row(part, "first_answer_after_median", "seconds", times.MedianSeconds);
        Row(part, "first_answer_after_p90", "seconds", times.SlowSeconds);
    }

    private void Counts(Part part, CaseCounts counts)
    {
        Count(part, "opened", counts.Opened);
        Times(part, "looked", counts.Looks);
        Times(part, "decided", counts.Decisions);
        Row(part, "appeals_decided", "appeals", counts.Appeals);
        Row(part, "appeals_overturned", "appeals", counts.Overturned);
    }

    private void Times(Part part, string measure, TimesTaken times)
    {
        Count(part, measure, times.Count);
        Row(part, $"{measure}_after_median", "seconds", times.MedianSeconds);
        Row(part, $"{measure}_after_p95", "seconds", times.SlowSeconds);
    }

    private void Count(Part part, string measure, int value) => Row(part, measure, "cases", value);

    private void Row(Part part, string measure, string unit, long? value) => _csv.Row(
        Day(_figures.From),
        Day(_figures.To),
        part.Week is { } week ? Day(week) : null,
        part.Circle ?? _figures.Circle?.Name,
        part.Facilitator,
        part.Severity,
        measure,
        unit,
        value?.ToString(CultureInfo.InvariantCulture));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a number is of.</summary>
    private sealed record Part
    {
        public DateOnly? Week { get; init; }

        public string? Circle { get; init; }

        public string? Facilitator { get; init; }

        public string? Severity { get; init; }
    }
}
