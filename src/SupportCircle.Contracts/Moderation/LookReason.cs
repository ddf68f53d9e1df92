namespace SupportCircle.Contracts.Moderation;

/// <summary>Why somebody with a duty looked at something that is one's own.</summary>
public enum LookReason
{
    /// <summary>To look after what one has reported.</summary>
    YourReport,

    /// <summary>The rules pointed to the message.</summary>
    FoundByRules,

    /// <summary>Something was decided about the message, and one was told what and why.</summary>
    Decision,

    /// <summary>As those who hold a circle may, to understand what was said there.</summary>
    Facilitating,
}
