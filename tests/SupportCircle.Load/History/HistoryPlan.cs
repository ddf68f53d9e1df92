namespace SupportCircle.Load.History;

/// <summary>What <c>history</c> measures.</summary>
/// <param name="Messages">In the full database.</param>
/// <param name="WarmUp">Closed loop after every start, which counts for nothing.</param>
/// <param name="Duration">Of the window in which posts are measured.</param>
/// <param name="Calls">How often each reading call is made.</param>
internal sealed record HistoryPlan(long Messages, int Circles, int Runs, TimeSpan WarmUp, TimeSpan Duration, int Calls)
{
    /// <summary>Messages of each circle in the nearly empty database: enough for a page, and for one from the middle.</summary>
    public const int Few = 120;

    public long FewMessages => (long)Few * Circles;
}
