namespace SupportCircle.Data.Moderation;

/// <summary>Somebody who is on shift, once for each circle that they hold.</summary>
public sealed class OnShift
{
    public required Guid MemberId { get; init; }

    public required string Name { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime Until { get; init; }

    /// <summary>Whether they look after every circle.</summary>
    public required bool IsAdministrator { get; init; }

    /// <summary>A circle that they hold; null for an administrator who holds none.</summary>
    public required Guid? CircleId { get; init; }
}
