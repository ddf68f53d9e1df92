namespace SupportCircle.Domain.Circles;

/// <summary>A code that opens a seat in a circle, limited in number and time. Only a hash of the code is kept.</summary>
public sealed class Invitation
{
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    /// <summary>SHA-256 of the code; the code has 125 random bits, so a plain hash is enough.</summary>
    public required byte[] CodeHash { get; init; }

    public required Guid CreatedBySeatId { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    /// <summary>How many seats it may still open.</summary>
    public required int UsesLeft { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    public bool IsOpen(DateTime now) => WithdrawnAt is null && UsesLeft > 0 && ExpiresAt > now;
}
