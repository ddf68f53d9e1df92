namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>Why a post waits.</summary>
public enum HoldReason
{
    /// <summary>A phrase occurs in it that is watched for.</summary>
    WatchedPhrase,

    /// <summary>It is among its author's first in the circle.</summary>
    FirstPost,

    /// <summary>It tells or asks how somebody could end their life or harm themself.</summary>
    MethodDetail,

    /// <summary>It tells somebody to do it, or to do it together.</summary>
    Encouragement,
}
