using System.Security.Claims;
using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

/// <summary>Who asks, by the claims that <see cref="SessionCheck"/> has put there.</summary>
public static class SignedInMember
{
    internal const string MemberClaim = "member";
    internal const string AccountClaim = "account";
    internal const string SessionClaim = "session";
    internal const string RoleClaim = "role";
    internal const string StateClaim = "state";

    public static Guid MemberId(this ClaimsPrincipal user) => Id(user, MemberClaim);

    public static Guid AccountId(this ClaimsPrincipal user) => Id(user, AccountClaim);

    public static Guid SessionId(this ClaimsPrincipal user) => Id(user, SessionClaim);

    private static Guid Id(ClaimsPrincipal user, string claim) =>
        Guid.TryParse(user.FindFirstValue(claim), out var id)
            ? id
            : throw new Refusal(RefusalCodes.NotSignedIn, "Not signed in.");
}
