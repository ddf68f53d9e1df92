namespace SupportCircle.Domain.Moderation;

/// <summary>
/// Percentiles by the nearest rank: of n values in ascending order the one at rank ⌈p/100 · n⌉. It is always one of the values, never
/// one between two.
/// </summary>
public static class NearestRank
{
    /// <param name="ascending">In ascending order.</param>
    /// <param name="percent">1 to 100.</param>
    /// <returns>Null when there are no values.</returns>
    public static TimeSpan? Of(IReadOnlyList<TimeSpan> ascending, int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        var rank = (((long)percent * ascending.Count) + 99) / 100;
        return rank == 0 ? null : ascending[(int)rank - 1];
    }
}
