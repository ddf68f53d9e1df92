using System.Globalization;
using SupportCircle.Domain;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>The days that figures are of, UTC.</summary>
/// <param name="To">The day after the last.</param>
internal readonly record struct FigureRange(DateOnly From, DateOnly To)
{
    public const int MaxDays = 366;

    /// <summary>Without a beginning: the weeks of which the last one has the last day.</summary>
    public const int DefaultWeeks = 12;

    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2999, 12, 31);

    public DateTime Start => From.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    public DateTime End => To.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>The Monday of each week that has a day in it.</summary>
    public IReadOnlyList<DateOnly> Weeks
    {
        get
        {
            var weeks = new List<DateOnly>();
            for (var monday = MondayOf(From); monday < To; monday = monday.AddDays(7))
            {
                weeks.Add(monday);
            }

            return weeks;
        }
    }

    /// <param name="from">As <c>2026-11-02</c>; null for <see cref="DefaultWeeks"/>.</param>
    /// <param name="to">Likewise; null for tomorrow, so that today is in it.</param>
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public static FigureRange Of(string? from, string? to, DateTime now)
    {
        var end = to is null ? DateOnly.FromDateTime(now).AddDays(1) : Read(to, "to");
        var range = new FigureRange(from is null ? MondayOf(end.AddDays(-1)).AddDays(-7 * (DefaultWeeks - 1)) : Read(from, "from"), end);
        return (range.To.DayNumber - range.From.DayNumber) switch
        {
            < 1 => throw Refusal.Invalid("to", "It must be after the first day."),
            > MaxDays => throw Refusal.Invalid("to", $"At most {MaxDays} days after the first."),
            _ => range,
        };
    }

    public static FigureRange OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));

    /// <summary>The first day of the ISO week.</summary>
    public static DateOnly MondayOf(DateTime at) => MondayOf(DateOnly.FromDateTime(at));

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly Read(string text, string field) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= Earliest && day <= Latest
            ? day
            : throw Refusal.Invalid(field, "It must be a day as 2026-11-02.");
}
