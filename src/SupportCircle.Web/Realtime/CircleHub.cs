using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// The door to a circle's conversation. Arguments come as JSON, so that a wrong type gets its code. A hub is made for
/// each call: what needs the database comes with the calls that ask it, and a post does without.
/// </summary>
[Authorize(Policies.Member)]
internal sealed class CircleHub(PostMessage post, Sessions sessions, CircleConnections connections) : Hub<ICircleClient>
{
    // The same for the life of a line, so worked out once and not for each message. There is a table of features in any
    // case; one of items would be made for this alone.
    private Speaker Caller => Context.Features.GetRequiredFeature<Speaker>();

    public override async Task OnConnectedAsync()
    {
        Context.Features.Set(new Speaker(Context.User!.MemberId(), Context.GetHttpContext()?.NetworkAddress() ?? "unknown"));
        await Context.AbortIfEndedAsync(sessions);
        Forget(Context.GetHttpContext());
    }

    public async Task<EnterAnswer> Enter(JsonElement circleId, JsonElement after, [FromServices] EnterCircle enter)
    {
        var circle = HubArguments.Id(circleId, "circleId");
        var cursor = HubArguments.Cursor(after);
        var before = connections.Mark(circle);
        var seat = await enter.CheckAsync(circle, Caller.MemberId, Context.ConnectionAborted);
        var heard = await connections.JoinAsync(Context.ConnectionId, circle, seat.End);
        try
        {
            seat = connections.Mark(circle) == before ? seat : await enter.CheckAgainAsync(circle, Caller.MemberId, Context.ConnectionAborted);
            var answer = await enter.ReadAsync(seat.Learn(heard), cursor, Context.ConnectionAborted);
            return answer with { Here = connections.Arrive(Context.ConnectionId, circle, seat.Seat.Id, seat.Seat.HidesPresence) };
        }
        catch
        {
            connections.Leave(Context.ConnectionId, circle);
            throw;
        }
    }

    public void Exit(JsonElement circleId) => connections.Leave(Context.ConnectionId, HubArguments.Id(circleId, "circleId"));

    public Task<PostReceipt> Post(JsonElement circleId, JsonElement message) =>
        post.RunAsync(HubArguments.Id(circleId, "circleId"), HubArguments.Post(message), Caller, Context.ConnectionAborted);

    public Task<ChangeReceipt> Edit(JsonElement circleId, JsonElement edit, [FromServices] ChangeMessage change) =>
        change.EditAsync(HubArguments.Id(circleId, "circleId"), HubArguments.Edit(edit), Caller, Context.ConnectionAborted);

    public Task<ChangeReceipt> Delete(JsonElement circleId, JsonElement delete, [FromServices] ChangeMessage change) =>
        change.DeleteAsync(HubArguments.Id(circleId, "circleId"), HubArguments.Delete(delete), Caller, Context.ConnectionAborted);

    public Task<ChangeReceipt> Acknowledge(JsonElement circleId, JsonElement acknowledgement, [FromServices] AcknowledgeMessage acknowledge) =>
        acknowledge.RunAsync(
            HubArguments.Id(circleId, "circleId"), HubArguments.Acknowledgement(acknowledgement), Caller, Context.ConnectionAborted);

    public Task Typing(JsonElement circleId, [FromServices] TellTyping typing) =>
        typing.RunAsync(HubArguments.Id(circleId, "circleId"), Caller.MemberId, Context.ConnectionAborted);

    // The request lives as long as the line, and holds more than the line itself. Nothing reads it any more: the line knows
    // whose it is and where it comes from, and revocations find it by that.
    private static void Forget(HttpContext? handshake)
    {
        if (handshake is null)
        {
            return;
        }

        handshake.Features.Set<IRequestCookiesFeature>(null);
        handshake.Features.Set<IAuthenticateResultFeature>(null);
        handshake.Features.Set<IHttpAuthenticationFeature>(null);

        // Last: request and context remember features of theirs until they are asked for one after a change.
        handshake.Request.Headers.Clear();
        _ = handshake.RequestAborted;
    }
}
