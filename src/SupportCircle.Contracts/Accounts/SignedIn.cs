namespace SupportCircle.Contracts.Accounts;

/// <summary>Who one is: the answer to a sign-in and to <c>me</c>.</summary>
/// <param name="Roles">Roles in the organisation, of <c>Member</c>, <c>Facilitator</c>, <c>Administrator</c>.</param>
/// <param name="Language">The language that was chosen for this account; null when none was.</param>
/// <param name="Suspended">Whether nothing is open but what was decided, and its appeal: suspended for a time, or banned.</param>
public sealed record SignedIn(Guid MemberId, string DisplayName, IReadOnlyList<string> Roles, string? Language, bool Suspended);
