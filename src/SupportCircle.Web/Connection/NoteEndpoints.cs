using SupportCircle.Contracts.Connection;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Connection;

internal static class NoteEndpoints
{
    public static void AddNotes(this IServiceCollection services) =>
        services.AddScoped<SendNote>().AddScoped<KeepNote>().AddScoped<ReceivedNotes>().AddScoped<ReachOut>();

    public static void MapNotes(this IEndpointRouteBuilder routes)
    {
        var members = routes.MapGroup("/api").WithTags("Connection").RequireAuthorization(Policies.Member);
        MapReceived(members.MapGroup("/me/notes"));
        members.MapGet("/me/reach-out", async (ReachOut reachOut, HttpContext context) =>
            TypedResults.Ok(await reachOut.ListAsync(context.User.MemberId(), context.RequestAborted)));
        var ofCircle = members.MapGroup("/circles/{circleId:guid}");
        ofCircle.MapPut("/seats/mine/notes", async (Guid circleId, AcceptNotesRequest request, ReachOut reachOut, HttpContext context) =>
        {
            await reachOut.AcceptAsync(circleId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        ofCircle.MapPost("/notes", async (Guid circleId, NoteRequest request, SendNote send, HttpContext context) => TypedResults.Ok(
            await send.RunAsync(circleId, request, new Speaker(context.User.MemberId(), context.NetworkAddress()), context.RequestAborted)));
    }

    private static void MapReceived(RouteGroupBuilder notes)
    {
        notes.MapGet("/", async (ReceivedNotes received, HttpContext context) =>
            TypedResults.Ok(await received.ListAsync(context.User.MemberId(), context.RequestAborted)));
        notes.MapPut("/seen", async (ReceivedNotes received, HttpContext context) =>
        {
            await received.SeeAsync(context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        notes.MapDelete("/{noteId:guid}", async (Guid noteId, ReceivedNotes received, HttpContext context) =>
        {
            await received.RemoveAsync(noteId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
