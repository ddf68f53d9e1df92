namespace SupportCircle.Data.Sealing;

/// <summary>A key as it is kept: 256 random bits, wrapped by data protection.</summary>
public sealed class WrappedKey
{
    public required Guid Id { get; init; }

    /// <summary>The member whose words it seals, the circle whose institutional texts, or the report whose
    /// evidence.</summary>
    public required Guid OwnerId { get; init; }

    public required byte[] Wrapped { get; init; }

    public required DateTime CreatedAt { get; init; }
}
