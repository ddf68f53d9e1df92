using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>How long moments of spells took.</summary>
internal static class TimesTakenBy
{
    public const int SlowPercent = 95;

    public static TimesTaken Of(IEnumerable<Happened> moments)
    {
        var times = moments.Select(one => one.Took).Order().ToList();
        return new TimesTaken(times.Count, Seconds(times, 50), Seconds(times, SlowPercent));
    }

    private static long? Seconds(List<TimeSpan> ascending, int percent) =>
        NearestRank.Of(ascending, percent) is { } time ? (long)time.TotalSeconds : null;
}
