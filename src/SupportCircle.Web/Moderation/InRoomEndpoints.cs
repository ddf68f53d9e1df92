using SupportCircle.Contracts.Moderation;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation;

/// <summary>What a facilitator decides in the room itself.</summary>
internal static class InRoomEndpoints
{
    public static void AddDecidingInRooms(this IServiceCollection services)
    {
        services.AddScoped<DecideInRoom>().AddScoped<TakeDecision>().AddScoped<DecisionCopies>();
        services.AddScoped<HideMessage>().AddScoped<MuteSeat>().AddScoped<RemoveSeat>();
    }

    public static void MapDecidingInRooms(this IEndpointRouteBuilder routes)
    {
        var circle = routes.MapGroup("/api/circles/{circleId:guid}").WithTags("Moderation").RequireAuthorization(Policies.Member);
        MapHidden(circle.MapGroup("/messages"));
        MapSeats(circle.MapGroup("/seats"));
        routes.MapGet("/api/moderation/cases/{caseId:guid}/decisions/{decisionId:guid}", async (
            Guid caseId, Guid decisionId, DeskAccess desks, DecisionCopies copies, HttpContext context) => TypedResults.Ok(
                await copies.ReadAsync(await desks.OfAsync(context.User, context.RequestAborted), caseId, decisionId, context.RequestAborted)))
            .WithTags("Moderation").RequireAuthorization(Policies.Member);
    }

    private static void MapHidden(RouteGroupBuilder messages)
    {
        messages.MapGet("/hidden", async (Guid circleId, HideMessage hide, HttpContext context) =>
            TypedResults.Ok(await hide.ListAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        messages.MapPut("/{sequence:long}/hidden", async (
            Guid circleId, long sequence, StatementRequest request, HideMessage hide, HttpContext context) =>
        {
            await hide.HideAsync(circleId, sequence, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        messages.MapDelete("/{sequence:long}/hidden", async (Guid circleId, long sequence, HideMessage hide, HttpContext context) =>
        {
            await hide.RestoreAsync(circleId, sequence, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapSeats(RouteGroupBuilder seats)
    {
        // Not DELETE: what stands in between may drop its body, and with it the reasons.
        seats.MapPost("/{seatId:guid}/removal", async (
            Guid circleId, Guid seatId, StatementRequest request, RemoveSeat remove, HttpContext context) =>
        {
            await remove.RunAsync(circleId, seatId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        seats.MapPut("/{seatId:guid}/mute", async (
            Guid circleId, Guid seatId, MuteRequest request, MuteSeat mute, HttpContext context) =>
        {
            await mute.MuteAsync(circleId, seatId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        seats.MapDelete("/{seatId:guid}/mute", async (Guid circleId, Guid seatId, MuteSeat mute, HttpContext context) =>
        {
            await mute.EndAsync(circleId, seatId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
