using SupportCircle.Contracts.Conversation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>What one does not want to see of a circle; nobody else learns of it.</summary>
/// <param name="Seats">Whom one has blocked, also those who have left.</param>
/// <param name="Sequences">Messages that one has reported and wants folded.</param>
public sealed record Folds(IReadOnlyList<Author> Seats, IReadOnlyList<long> Sequences)
{
    /// <summary>Stories with a topic that one folds, as of <see cref="UpTo"/>; absent when one folds no topics.</summary>
    public IReadOnlyList<long>? Stories { get; init; }

    /// <summary>The circle's newest sequence when this was read: of later stories it is not known yet.</summary>
    public required long UpTo { get; init; }
}
