namespace SupportCircle.Contracts.Circles;

/// <summary>An invitation that can still be used.</summary>
public sealed record InvitationSummary(Guid Id, int UsesLeft, DateTime CreatedAt, DateTime ExpiresAt);
