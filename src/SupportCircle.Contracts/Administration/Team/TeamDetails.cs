namespace SupportCircle.Contracts.Administration.Team;

/// <summary>Who looks after circles and after the organisation, for its administrators.</summary>
/// <param name="People">Facilitators and administrators, in the order of their names.</param>
/// <param name="Circles">All circles, in the order of their names.</param>
/// <param name="Invitations">Those that can still be used, the newest first.</param>
public sealed record TeamDetails(
    IReadOnlyList<TeamMember> People, IReadOnlyList<TeamCircle> Circles, IReadOnlyList<TeamInvitationSummary> Invitations);
