namespace SupportCircle.Contracts.Administration.Team;

/// <summary>A facilitator or an administrator.</summary>
/// <param name="Name">By which they are known outside of circles.</param>
/// <param name="Suspended">Whether nothing is open to them now.</param>
public sealed record TeamMember(Guid MemberId, string Name, bool Facilitator, bool Administrator, bool Suspended);
