namespace SupportCircle.Domain.Moderation.Shifts;

/// <summary>What somebody who looks after a circle leaves for those who come next.</summary>
public sealed class HandOverNote
{
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    public required Guid AuthorMemberId { get; init; }

    public required DateTime WrittenAt { get; init; }

    /// <summary>Sealed under the circle's key.</summary>
    public required byte[] SealedText { get; init; }
}
