namespace SupportCircle.Domain.Moderation.Alerts;

/// <summary>An alert about nobody, to see whether one arrives: marked as such, on the same way, and measured.</summary>
public sealed class Drill
{
    /// <summary>Of its alert.</summary>
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    public required Guid StartedByMemberId { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When its first steps were committed; null when the host died in that moment.</summary>
    public DateTime? WrittenAt { get; set; }

    /// <summary>Null until somebody has taken it, and when nobody does.</summary>
    public DateTime? ClaimedAt { get; private set; }

    public Guid? ClaimedByMemberId { get; private set; }

    public void Claim(Guid memberId, DateTime now) => (ClaimedByMemberId, ClaimedAt) = (memberId, now);
}
