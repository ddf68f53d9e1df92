using SupportCircle.Load.Fanout;

namespace SupportCircle.Load.History;

/// <summary>What was seen on one state of the database in one run.</summary>
/// <param name="Messages">About how many there were.</param>
internal sealed record HistoryReading(long Messages, int Run, PhaseResult Post, IReadOnlyList<CallCost> Calls);
