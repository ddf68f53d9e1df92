namespace SupportCircle.Domain.Members;

/// <summary>A person as the others know them. The private side (email, sign-in) is the account, kept apart.</summary>
public sealed class Member
{
    public required Guid Id { get; init; }

    /// <summary>The account behind the member; never shown to others.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>1 to <see cref="MemberLimits.DisplayNameLength"/> UTF-16 units, cleaned by <see cref="PersonName"/>; empty once
    /// they are erased.</summary>
    public required string DisplayName { get; set; }

    public MemberState State { get; set; } = MemberState.Active;

    /// <summary>When a suspension ends; null without one.</summary>
    public DateTime? SuspendedUntil { get; set; }

    public required DateTime CreatedAt { get; init; }
}
