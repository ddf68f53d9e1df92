using SupportCircle.Domain.Conversation;

namespace SupportCircle.Contracts.Conversation;

/// <summary>
/// Sent to everybody in the circle, the author included, in ascending <c>sequence</c>. One that was deleted before it
/// could be sent comes as <c>{ circleId, sequence, gone: true }</c> without anything else.
/// </summary>
/// <param name="Gone">True when the words are gone; absent otherwise.</param>
public sealed record MessagePosted(
    Guid CircleId,
    long Sequence,
    Guid? ClientMessageId,
    Author? Author,
    string? Body,
    DateTime? SentAt,
    long? ReplyTo,
    bool? Gone)
{
    /// <summary>What it is; absent for a plain message. Of a story the body is the title alone.</summary>
    public MessageKind? Kind { get; init; }

    /// <summary>The seats of those whom it mentions; absent when there are none.</summary>
    public IReadOnlyList<Guid>? Mentions { get; init; }
}
