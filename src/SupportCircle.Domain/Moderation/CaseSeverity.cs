namespace SupportCircle.Domain.Moderation;

/// <summary>How soon somebody should look at a case, worked out from what was reported; in ascending order.</summary>
public enum CaseSeverity
{
    Low,
    Medium,
    High,

    /// <summary>Somebody may be in danger.</summary>
    Urgent,
}
