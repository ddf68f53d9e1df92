using Microsoft.AspNetCore.SignalR;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Realtime;

internal static class HubSessions
{
    /// <summary>
    /// The session may have ended between the handshake and this connection being found by revocations: then it is no
    /// longer remembered as open (<see cref="Sessions.Forget(Domain.Privacy.Revocation)"/>), and the database is asked.
    /// </summary>
    public static async Task AbortIfEndedAsync(this HubCallerContext context, Sessions sessions)
    {
        if (await sessions.FindAsync(context.User!.SessionId(), context.ConnectionAborted) is null)
        {
            context.Abort();
        }
    }
}
