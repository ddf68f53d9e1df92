namespace SupportCircle.Data.Accounts;

/// <summary>One sign-in. Its id is a claim of the cookie and is checked on every request.</summary>
public sealed class Session
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>Browser and system in a few words, for the holder's list of sessions.</summary>
    public required string Device { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>To the nearest few minutes.</summary>
    public required DateTime LastSeenAt { get; set; }

    public DateTime? EndedAt { get; set; }
}
