namespace SupportCircle.Contracts.Circles;

/// <summary>A new invitation. The code is shown this once; only a hash of it is kept.</summary>
/// <param name="Link">An address with the code in its fragment, to pass on.</param>
public sealed record InvitationMade(Guid Id, string Code, string Link, int UsesLeft, DateTime ExpiresAt);
