namespace SupportCircle.Domain.Moderation;

/// <summary>What came of an appeal.</summary>
public enum AppealOutcome
{
    /// <summary>The decision stands.</summary>
    Upheld,

    /// <summary>The decision is withdrawn, and undone as far as that can be.</summary>
    Overturned,
}
