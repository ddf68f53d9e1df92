namespace SupportCircle.Domain.Conversation;

/// <summary>Limits of the conversation.</summary>
public static class ConversationLimits
{
    /// <summary>The longest message, in UTF-16 units.</summary>
    public const int BodyLength = 4_000;

    /// <summary>How many of the newest messages a first <c>Enter</c> brings.</summary>
    public const int FirstPage = 50;

    /// <summary>The most messages, and the most changes, in one answer.</summary>
    public const int Page = 200;

    /// <summary>Slow mode looks for one's last message among so many of the newest.</summary>
    public const int SlowModeReach = 500;

    /// <summary>The largest frame that the hub takes, in bytes: 4,000 UTF-16 units of any script fit, escaped.</summary>
    public const int FrameBytes = 32 * 1024;
}
