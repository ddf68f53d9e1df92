using SupportCircle.Load.Faults.Checking;
using SupportCircle.Load.Faults.Clients;
using SupportCircle.Load.Faults.Injection;

namespace SupportCircle.Load.Faults;

/// <summary>All that was seen of a run.</summary>
internal sealed record FaultsResult(FaultsPlan Plan, TimeSpan Took, Tally Tally, Chronicle Chronicle, Checking.Verdict Verdict)
{
    public IReadOnlyList<Violation> Violations { get; } = [.. Verdict.Violations, .. Chronicle.Violations];
}
