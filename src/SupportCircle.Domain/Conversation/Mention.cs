namespace SupportCircle.Domain.Conversation;

/// <summary>Somebody whom a message names. It belongs to the first wording and stays when that is edited.</summary>
public sealed class Mention
{
    public required Guid CircleId { get; init; }

    public required long Sequence { get; init; }

    /// <summary>Who is named.</summary>
    public required Guid SeatId { get; init; }
}
