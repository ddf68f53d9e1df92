using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Contracts.Safety.Plans;

/// <summary>Opens a plan that is shared with one; whose it is reads who did, when and why.</summary>
public sealed record PlanLookRequest
{
    public required PlanLookReason Reason { get; init; }
}
