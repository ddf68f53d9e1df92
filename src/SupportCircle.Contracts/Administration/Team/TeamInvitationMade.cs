namespace SupportCircle.Contracts.Administration.Team;

/// <summary>A new invitation to be a facilitator, for one person. The code is shown this once; only a hash of it is kept.</summary>
/// <param name="Link">An address with the code in its fragment, to pass on.</param>
public sealed record TeamInvitationMade(Guid Id, string Code, string Link, DateTime ExpiresAt);
