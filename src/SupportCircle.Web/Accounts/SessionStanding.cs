using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

/// <summary>An open session and whose it is.</summary>
public sealed record SessionStanding(
    Guid SessionId, Guid AccountId, Guid MemberId, string DisplayName, string? Language, MemberState MemberState, IReadOnlyList<string> Roles)
{
    /// <summary>As its holder is told.</summary>
    public SignedIn SignedIn => new(MemberId, DisplayName, Roles, Language, MemberState != MemberState.Active);
}
