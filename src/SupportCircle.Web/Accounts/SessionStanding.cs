using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

/// <summary>An open session and whose it is.</summary>
public sealed record SessionStanding(
    Guid SessionId, Guid AccountId, Guid MemberId, string DisplayName, MemberState MemberState, IReadOnlyList<string> Roles);
