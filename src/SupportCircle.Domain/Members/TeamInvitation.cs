namespace SupportCircle.Domain.Members;

/// <summary>
/// A code that makes one member a facilitator of the organisation. Only a hash of it is kept; once it is used or withdrawn,
/// there is nothing of it any more.
/// </summary>
public sealed class TeamInvitation
{
    /// <summary>For how many days it can be used.</summary>
    public const int Days = 7;

    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the code; the code has 125 random bits, so a plain hash is enough.</summary>
    public required byte[] CodeHash { get; init; }

    /// <summary>An administrator; it is worth what they are.</summary>
    public required Guid MadeByMemberId { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime ExpiresAt { get; init; }
}
