namespace SupportCircle.Contracts.Accounts;

/// <summary>One sign-in that is still open.</summary>
/// <param name="Device">Browser and system, in a few words.</param>
/// <param name="IsCurrent">Whether it is the one that asks.</param>
public sealed record AccountSession(Guid Id, string Device, DateTime CreatedAt, DateTime LastSeenAt, bool IsCurrent);
