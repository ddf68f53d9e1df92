namespace SupportCircle.Contracts.Safety.Plans;

/// <summary>A safety plan as those read it with whom it is shared.</summary>
public sealed record SharedPlan(DateTime WrittenAt, SafetyPlanLines Lines);
