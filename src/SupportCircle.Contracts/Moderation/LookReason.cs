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

    /// <summary>One has asked them to open one's safety plan.</summary>
    PlanAskedFor,

    /// <summary>They opened one's safety plan because of what one wrote or said.</summary>
    PlanWords,

    /// <summary>They opened one's safety plan because they worried.</summary>
    PlanWorry,
}
