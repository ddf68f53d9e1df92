namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>Something that a circle, or the organisation for all its circles, watches for. It is never changed: one is
/// removed, and another one added.</summary>
public sealed class WatchedPhrase
{
    public required Guid Id { get; init; }

    /// <summary>Null when the organisation watches for it.</summary>
    public Guid? CircleId { get; init; }

    /// <summary>Words, or a pattern; see <see cref="PhraseMatcher"/>.</summary>
    public required string Pattern { get; init; }

    public required bool IsPattern { get; init; }

    public required WatchAction Action { get; init; }

    /// <summary>The member who has added it.</summary>
    public required Guid CreatedBy { get; init; }

    public required DateTime CreatedAt { get; init; }
}
