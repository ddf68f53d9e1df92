namespace SupportCircle.Domain.Safety.Signals.Own;

/// <summary>
/// What the organisation said last about a rule's being on. A rule that it said nothing of is on; an id that no rule has any more means
/// nothing.
/// </summary>
public sealed class RuleSwitch
{
    public required string RuleId { get; init; }

    public required bool IsOn { get; set; }

    /// <summary>For everybody to read.</summary>
    public required string Reason { get; set; }

    public required Guid SwitchedBy { get; set; }

    public required DateTime SwitchedAt { get; set; }
}
