using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>What the organisation has made of the signal rules, for its administrators.</summary>
/// <param name="Version">Raised by every change.</param>
/// <param name="Switches">What was said last of each rule that was ever switched.</param>
/// <param name="Own">The oldest first.</param>
public sealed record OrganisationChecks(int Version, IReadOnlyList<RuleSwitchView> Switches, IReadOnlyList<OwnRuleView> Own);

/// <param name="IsGone">Whether there is no such rule any more: it means nothing then.</param>
public sealed record RuleSwitchView(string RuleId, bool IsOn, string Reason, DateTime SwitchedAt, bool IsGone);

/// <param name="IsReadable">Whether it can still be looked for; a later version of the product may lack a list that it names.</param>
public sealed record OwnRuleView(
    int Number,
    string Id,
    SignalCategory Category,
    SignalLevel Level,
    string Language,
    IReadOnlyList<string> Patterns,
    string About,
    string Example,
    DateTime AddedAt,
    bool IsReadable);
