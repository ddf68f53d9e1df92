using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Conversation;

/// <summary>It is in the log, on disk, once; or, a post, among those that are held.</summary>
/// <param name="Number">The message's sequence, or the change's number; 0 of a held post.</param>
/// <param name="At">When it was taken, to the millisecond.</param>
public readonly record struct LogReceipt(long Number, DateTime At)
{
    /// <summary>Why it is held; null when it is in the log.</summary>
    public HoldReason? Held { get; init; }
}
