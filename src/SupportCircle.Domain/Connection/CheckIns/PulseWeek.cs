namespace SupportCircle.Domain.Connection.CheckIns;

/// <summary>The weeks of the pulse: from Monday to Sunday, in UTC.</summary>
public static class PulseWeek
{
    private const int Days = 7;

    /// <summary>The Monday of the last week that is over.</summary>
    /// <param name="now">UTC.</param>
    public static DateOnly LastClosed(DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var sinceMonday = ((int)today.DayOfWeek + Days - 1) % Days;
        return today.AddDays(-sinceMonday - Days);
    }

    /// <summary>From when until before when, in UTC.</summary>
    public static (DateTime From, DateTime To) Span(DateOnly monday) =>
        (monday.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), monday.AddDays(Days).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
}
