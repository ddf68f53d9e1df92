using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

/// <summary>Runs on every request with a cookie: the session must be open, and the claims are made from what is true now.</summary>
internal sealed class SessionCheck(Sessions sessions) : CookieAuthenticationEvents
{
    public const string Scheme = "SupportCircle";

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var standing = Guid.TryParse(context.Principal?.FindFirstValue(SignedInMember.SessionClaim), out var sessionId)
            ? await sessions.FindAsync(sessionId, context.HttpContext.RequestAborted)
            : null;
        if (standing is null)
        {
            context.RejectPrincipal();
        }
        else
        {
            context.ReplacePrincipal(Principal(standing));
        }
    }

    // This is an API: whoever is not signed in gets a code, not another page.
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(context, StatusCodes.Status401Unauthorized);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        context.HttpContext.User.HasClaim(SignedInMember.StateClaim, nameof(MemberState.Active))
            ? Answer(context, StatusCodes.Status403Forbidden)
            : throw Refusal.Suspended();

    /// <summary>What the cookie says: which session. All else is made from what is true when it comes back.</summary>
    public static ClaimsPrincipal Named(Guid sessionId) =>
        new(new ClaimsIdentity([new Claim(SignedInMember.SessionClaim, sessionId.ToString())], Scheme));

    private static ClaimsPrincipal Principal(SessionStanding standing)
    {
        var claims = new List<Claim>
        {
            new(SignedInMember.SessionClaim, standing.SessionId.ToString()),
            new(SignedInMember.AccountClaim, standing.AccountId.ToString()),
            new(SignedInMember.MemberClaim, standing.MemberId.ToString()),
            new(SignedInMember.StateClaim, standing.MemberState.ToString()),
        };
        claims.AddRange(standing.Roles.Select(role => new Claim(SignedInMember.RoleClaim, role)));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme, SignedInMember.MemberClaim, SignedInMember.RoleClaim));
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
