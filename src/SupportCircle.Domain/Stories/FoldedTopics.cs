namespace SupportCircle.Domain.Stories;

/// <summary>Which topics somebody would rather see folded: theirs alone, sealed under their key, since it tells of them.</summary>
public sealed class FoldedTopics
{
    public required Guid MemberId { get; init; }

    public required byte[] SealedTopics { get; set; }
}
