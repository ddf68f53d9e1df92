using Microsoft.AspNetCore.Authentication;
using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

/// <summary>Ends the session that asks; also right when it has ended already.</summary>
internal sealed class SignOut(EndSessions sessions, KnownDevices devices)
{
    /// <param name="forgetsDevice">Whether nothing is to be left here that says who has been signed in.</param>
    public async Task RunAsync(HttpContext context, bool forgetsDevice)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            try
            {
                await sessions.OneAsync(context.User.AccountId(), context.User.SessionId(), context.RequestAborted);
            }
            catch (Refusal refusal) when (refusal.Code == RefusalCodes.NotFound)
            {
                // Ended a moment ago from elsewhere: signed out is what was asked for.
            }
        }

        await context.SignOutAsync(SessionCheck.Scheme);
        if (forgetsDevice)
        {
            devices.Forget(context);
        }
    }
}
