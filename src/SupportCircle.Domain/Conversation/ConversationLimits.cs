namespace SupportCircle.Domain.Conversation;

/// <summary>Limits of the conversation.</summary>
public static class ConversationLimits
{
    /// <summary>The longest message, in UTF-16 units.</summary>
    public const int BodyLength = 4_000;

    /// <summary>The most people that one message mentions.</summary>
    public const int Mentions = 8;

    /// <summary>How many of the newest messages a first <c>Enter</c> brings.</summary>
    public const int FirstPage = 50;

    /// <summary>The most messages, and the most changes, in one answer.</summary>
    public const int Page = 200;

    /// <summary>Slow mode looks for one's last message among so many of the newest.</summary>
    public const int SlowModeReach = 500;

    /// <summary>How far unread messages are counted: there are this many, or more.</summary>
    public const int UnreadCount = 100;

    /// <summary>How many of the newest messages are looked at to count the unread ones.</summary>
    public const int UnreadLookBack = 1_000;

    /// <summary>The longest words to search for, in UTF-16 units.</summary>
    public const int SearchLength = 200;

    /// <summary>The most messages that one search finds before it stops.</summary>
    public const int SearchHits = 50;

    /// <summary>The most messages that one search looks at before it stops.</summary>
    public const int SearchLookBack = 20_000;

    /// <summary>The largest frame that the hub takes, in bytes: 4,000 UTF-16 units of any script fit, escaped.</summary>
    public const int FrameBytes = 32 * 1024;
}
