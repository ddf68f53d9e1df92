using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Web.Conversation;

/// <summary>An entry that somebody asks to be posted. Only a plain message comes over the hub.</summary>
/// <param name="Field">What the body is called, in a refusal.</param>
internal readonly record struct NewEntry(Guid ClientMessageId, string? Body, string Field = "body")
{
    public MessageKind Kind { get; init; }

    /// <summary>With a story.</summary>
    public StoryFrame? Story { get; init; }

    public long? ReplyTo { get; init; }

    /// <summary>The seats that it asks to name; null when there are none.</summary>
    public IReadOnlyList<Guid>? Mentions { get; init; }
}
