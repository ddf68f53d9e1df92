namespace SupportCircle.Domain.Moderation;

/// <summary>Which rule a decision rests on.</summary>
public enum DecisionGround
{
    /// <summary>The circle's own agreements, as they stood when it was decided.</summary>
    Agreements,

    Unkind,
    Harassment,
    SexualContent,

    /// <summary>Told what somebody else may not want told.</summary>
    PrivateDetails,

    Advertising,

    /// <summary>Somebody could have come to harm by it.</summary>
    Safety,

    /// <summary>The law of the place asks for it.</summary>
    Law,
}
