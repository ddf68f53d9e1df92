using SupportCircle.Load.Faults.Injection;

namespace SupportCircle.Load.Faults;

/// <summary>What <c>faults</c> does.</summary>
/// <param name="Kills">It ends after so many kills,</param>
/// <param name="Duration">or after this time, whichever comes first.</param>
/// <param name="Members">Of each circle.</param>
/// <param name="Without">Faults that are left out.</param>
internal sealed record FaultsPlan(
    int Seed, int Kills, TimeSpan Duration, int Circles, int Members, IReadOnlyList<FaultKind> Without)
{
    /// <summary>Until what is in the log has reached everybody who is connected.</summary>
    public TimeSpan LongestSilence { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>In the end, until everything is answered and everybody has everything.</summary>
    public static TimeSpan Settling { get; } = TimeSpan.FromSeconds(60);
}
