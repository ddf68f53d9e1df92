namespace SupportCircle.Contracts.Conversation;

/// <summary>How far one has read. What lies behind one's position changes nothing, what lies past the log counts as its end.</summary>
public sealed record ReadRequest
{
    /// <summary>From 1.</summary>
    public required long Sequence { get; init; }
}
