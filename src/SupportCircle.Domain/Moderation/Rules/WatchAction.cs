namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>What becomes of a message in which a watched phrase occurs; the later, the stricter.</summary>
public enum WatchAction
{
    /// <summary>It is posted, and the facilitators get a signal.</summary>
    Flag,

    /// <summary>It waits until a facilitator has looked at it.</summary>
    Hold,

    /// <summary>It is not taken.</summary>
    Refuse,
}
