namespace SupportCircle.Domain.Safety.Plans;

/// <summary>Why somebody who looks after a circle opens a plan that is shared with them; whose plan it is reads it. Names stay: the audit
/// log has them.</summary>
public enum PlanLookReason
{
    /// <summary>Whose plan it is has asked them to.</summary>
    AskedFor,

    /// <summary>What that person wrote or said.</summary>
    Words,

    /// <summary>They worry about that person.</summary>
    Worry,
}
