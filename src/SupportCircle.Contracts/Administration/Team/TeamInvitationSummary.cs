namespace SupportCircle.Contracts.Administration.Team;

/// <summary>An invitation to be a facilitator that can still be used.</summary>
/// <param name="MadeBy">The administrator's name.</param>
public sealed record TeamInvitationSummary(Guid Id, string MadeBy, DateTime CreatedAt, DateTime ExpiresAt);
