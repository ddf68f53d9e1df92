namespace SupportCircle.Domain.Conversation;

/// <summary>How far a circle's log has been looked through for what should not stay without an answer.</summary>
public sealed class WitnessMark
{
    public required Guid CircleId { get; init; }

    /// <summary>A sequence; it never goes back.</summary>
    public required long UpTo { get; set; }
}
