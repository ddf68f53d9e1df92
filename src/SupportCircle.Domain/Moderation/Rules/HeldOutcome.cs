namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>What became of a held post.</summary>
public enum HeldOutcome
{
    /// <summary>It is a message of the conversation.</summary>
    LetThrough,
    Declined,

    /// <summary>By its author, also after it was declined; or, once it was, by time.</summary>
    TakenBack,
}
