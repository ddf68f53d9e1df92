namespace SupportCircle.Domain.Safety.Plans;

/// <summary>Limits of a safety plan. Lengths are UTF-16 units. A plan that is full fits into one request in any script.</summary>
public static class SafetyPlanLimits
{
    /// <summary>Lines of each part.</summary>
    public const int Lines = 10;

    public const int LineLength = 300;

    /// <summary>How somebody is called whom one can turn to.</summary>
    public const int NameLength = 100;

    /// <summary>How they are reached: a number, or in words.</summary>
    public const int ReachLength = 200;

    /// <summary>Consents that somebody reads of themself.</summary>
    public const int Records = 100;
}
