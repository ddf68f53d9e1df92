namespace SupportCircle.Domain.Moderation.Shifts;

/// <summary>What somebody would rather not get. A wish, not a wall: they may take it all the same.</summary>
public sealed class DeskWishes
{
    public required Guid MemberId { get; init; }

    /// <summary>See <see cref="EnumSet"/>.</summary>
    public required int Categories { get; set; }
}
