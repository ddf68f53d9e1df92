namespace SupportCircle.Contracts.Safety.Plans;

/// <summary>One's own safety plan.</summary>
/// <param name="Version">Another one with each change; absent while there is no plan.</param>
/// <param name="WrittenAt">When it was last changed; absent while there is no plan.</param>
/// <param name="Lines">Empty while there is no plan.</param>
public sealed record SafetyPlanDetails(Guid? Version, DateTime? WrittenAt, SafetyPlanLines Lines);
