namespace SupportCircle.Contracts.Safety.Plans;

/// <summary>A safety plan as it is to be from now on: the whole of it.</summary>
public sealed record SafetyPlanRequest
{
    /// <summary>Of the plan as it was read, absent when there was none: when it is another one by now, it is a <c>conflict</c>.</summary>
    public Guid? Version { get; init; }

    /// <summary>Blank lines are left out.</summary>
    public required SafetyPlanLines Lines { get; init; }
}
