namespace SupportCircle.Domain.Conversation;

/// <summary>What an entry of a circle's log is. All kinds are numbered, edited, hidden and reported alike.</summary>
public enum MessageKind
{
    Message,

    /// <summary>Its body is a title, a blank line and the text: <see cref="Stories.StoryText"/>.</summary>
    Story,

    /// <summary>An answer to the story that it replies to.</summary>
    Reflection,

    /// <summary>How a member arrives, shared with the circle.</summary>
    CheckIn,
}
