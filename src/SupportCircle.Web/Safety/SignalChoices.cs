using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Web.Safety;

/// <summary>What the organisation has made of the signal rules, as one node has read it.</summary>
/// <param name="Version">0 when it has changed nothing.</param>
internal sealed record SignalChoices(int Version, IReadOnlyList<RuleSwitch> Switches, IReadOnlyList<OwnRule> Own)
{
    public static SignalChoices None { get; } = new(0, [], []);

    public IEnumerable<RuleSwitch> Off => Switches.Where(one => !one.IsOn);

    public bool HasSameOwn(SignalChoices other) => Own.Select(rule => rule.Number).SequenceEqual(other.Own.Select(rule => rule.Number));
}
