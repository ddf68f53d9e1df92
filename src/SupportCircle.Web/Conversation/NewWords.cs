using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Web.Conversation;

/// <summary>Other words that somebody asks to give to an entry of theirs.</summary>
/// <param name="Field">What the body is called, in a refusal.</param>
internal readonly record struct NewWords(Guid ClientChangeId, long Sequence, string? Body, string Field = "body")
{
    /// <summary>What the entry is: the log refuses words of another kind.</summary>
    public MessageKind Kind { get; init; }

    /// <summary>With a story.</summary>
    public StoryFrame? Story { get; init; }
}
