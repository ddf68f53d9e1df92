using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Moderation;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// The door to the dashboard's news. Who hears of a case is worked out for each piece of news by what is true then: a line
/// of somebody who looks after nothing any more stays silent.
/// </summary>
[Authorize(Policies.Member)]
internal sealed class ModerationHub(Sessions sessions) : Hub<IModerationClient>
{
    public override Task OnConnectedAsync() => Context.AbortIfEndedAsync(sessions);

    public async Task<Desk> Watch([FromServices] PostLimits limits, [FromServices] DeskAccess desks, [FromServices] ReadCases cases)
    {
        limits.TakeAsk(Context.User!.MemberId());
        return await cases.DeskAsync(await desks.OfAsync(Context.User!, Context.ConnectionAborted), Context.ConnectionAborted);
    }
}
