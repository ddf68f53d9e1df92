namespace SupportCircle.Domain.Safety.Plans;

/// <summary>By what a consent has ended.</summary>
public enum ConsentEnding
{
    TakenBack,

    /// <summary>Its giver has left the circle, or was removed.</summary>
    SeatEnded,

    /// <summary>There was nothing left to consent to: a new plan is another one.</summary>
    PlanDeleted,
}
