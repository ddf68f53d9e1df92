namespace SupportCircle.Domain.Moderation.Shifts;

/// <summary>A time for which somebody says that they look after what comes. It is over by itself.</summary>
public sealed class Shift
{
    public required Guid Id { get; init; }

    public required Guid MemberId { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime Until { get; set; }

    /// <summary>When they ended it before its time; null while they have not.</summary>
    public DateTime? EndedAt { get; set; }
}
