namespace SupportCircle.Contracts.Administration.Team;

/// <summary>What somebody with a code may know before using it.</summary>
/// <param name="Already">Whether they are a facilitator as it is.</param>
public sealed record TeamInvitationPreview(DateTime ExpiresAt, bool Already);
