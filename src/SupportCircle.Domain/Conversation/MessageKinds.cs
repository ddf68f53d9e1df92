namespace SupportCircle.Domain.Conversation;

/// <summary>Nearly every entry is a plain message: neither a column nor the wire has anything for that.</summary>
public static class MessageKinds
{
    /// <returns>Null for a plain message.</returns>
    public static MessageKind? OrAbsent(this MessageKind kind) => kind == MessageKind.Message ? null : kind;

    /// <returns>A plain message where there is nothing.</returns>
    public static MessageKind OrMessage(this MessageKind? kind) => kind ?? MessageKind.Message;

    /// <returns>How many UTF-16 units the body of such an entry has at most.</returns>
    public static int BodyLength(this MessageKind kind) => kind switch
    {
        MessageKind.Story => Stories.StoryLimits.BodyLength,
        MessageKind.Reflection => Stories.StoryLimits.ReflectionLength,
        _ => ConversationLimits.BodyLength,
    };
}
