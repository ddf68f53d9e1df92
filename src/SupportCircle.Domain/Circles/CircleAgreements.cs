namespace SupportCircle.Domain.Circles;

/// <summary>One version of a circle's ground rules. Versions are never changed, only followed by the next.</summary>
public sealed class CircleAgreements
{
    public required Guid CircleId { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    /// <summary>Sealed under the circle's key.</summary>
    public required byte[] SealedText { get; init; }

    public required DateTime CreatedAt { get; init; }
}
