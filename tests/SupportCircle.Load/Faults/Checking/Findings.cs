namespace SupportCircle.Load.Faults.Checking;

/// <summary>Violations as they are found in one circle.</summary>
internal sealed class Findings(int circle)
{
    private readonly List<Violation> _found = [];

    public IReadOnlyList<Violation> Found => _found;

    public void Add(ViolationKind kind, FormattableString what) =>
        _found.Add(new Violation(kind, $"Circle {circle}: {FormattableString.Invariant(what)}"));
}
