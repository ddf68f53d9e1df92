using SupportCircle.Load.Fanout;

namespace SupportCircle.Load.Storm;

/// <summary>What was seen of one storm.</summary>
/// <param name="Ready">From the kill until the host listened again.</param>
/// <param name="Back">From the kill until each was in their circle again, ascending; those who did not come are missing.</param>
/// <param name="Cpu">Of the host, from its start until everybody was back.</param>
/// <param name="PeakMemory">Of the host in that time, resident bytes.</param>
internal sealed record StormReading(
    int People, TimeSpan Ready, IReadOnlyList<TimeSpan> Back, TimeSpan Cpu, long PeakMemory, long Posts, Tally Tally, Violations Violations)
{
    public bool IsEverybodyBack(TimeSpan within) => Back.Count == People && Back[^1] <= within;

    /// <param name="share">Of those who came, from 0 to 1.</param>
    public TimeSpan BackAt(double share) => Back.Count == 0 ? TimeSpan.MaxValue : Back[Math.Max(0, (int)Math.Ceiling(share * Back.Count) - 1)];
}
