using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Circles.Threads;

namespace SupportCircle.Web.Circles;

internal static class CircleEndpoints
{
    public static void MapCircles(this IEndpointRouteBuilder routes)
    {
        MapOpening(routes.MapGroup("/api/circles").WithTags("Circles").RequireAuthorization(Policies.Facilitator));
        var members = routes.MapGroup("/api").WithTags("Circles").RequireAuthorization(Policies.Member);
        MapReading(members);
        MapAgreements(members.MapGroup("/circles/{circleId:guid}/agreements"));
        MapSeats(members.MapGroup("/circles/{circleId:guid}/seats"));
        MapInvitations(members);
        MapCalm(members.MapGroup("/circles/{circleId:guid}"));
        routes.MapJoining();
        routes.MapThreads();
    }

    private static void MapOpening(RouteGroupBuilder circles) =>
        circles.MapPost("/", async (CircleRequest request, CreateCircle create, HttpContext context) =>
        {
            var circle = await create.RunAsync(request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.Created($"/api/circles/{circle.Id}", circle);
        });

    private static void MapReading(RouteGroupBuilder members)
    {
        members.MapGet("/themes", async (SupportDbContext db, CancellationToken cancellation) =>
            TypedResults.Ok(await Themes.ListAsync(db, cancellation)));
        members.MapPut("/themes", async (ThemesRequest request, EditThemes edit, HttpContext context) =>
            TypedResults.Ok(await edit.RunAsync(request, context.User.MemberId(), context.RequestAborted))).RequireAuthorization(Policies.Administrator);
        members.MapGet("/circles/mine", async (CircleViews views, HttpContext context) =>
            TypedResults.Ok(await views.OfMemberAsync(context.User.MemberId(), context.RequestAborted)));
        members.MapGet("/circles/{circleId:guid}", async (Guid circleId, CircleAccess access, CircleViews views, HttpContext context) =>
        {
            var (_, seat) = await access.SeatAsync(circleId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.Ok(await views.OfSeatAsync(seat.Id, context.RequestAborted));
        });
        members.MapPut("/circles/{circleId:guid}", async (Guid circleId, CircleRequest request, EditCircle edit, HttpContext context) =>
            TypedResults.Ok(await edit.RunAsync(circleId, request, context.User.MemberId(), context.RequestAborted)));
    }

    private static void MapAgreements(RouteGroupBuilder agreements)
    {
        agreements.MapGet("/", async (Guid circleId, ReadAgreements read, HttpContext context) =>
            TypedResults.Ok(await read.RunAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        agreements.MapPut("/", async (Guid circleId, AgreementsRequest request, ChangeAgreements change, HttpContext context) =>
            TypedResults.Ok(await change.RunAsync(circleId, request, context.User.MemberId(), context.RequestAborted)));
        agreements.MapPost("/acceptance", async (
            Guid circleId, AgreementsAcceptanceRequest request, AcceptAgreements accept, HttpContext context) =>
        {
            await accept.RunAsync(circleId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapSeats(RouteGroupBuilder seats)
    {
        seats.MapGet("/", async (Guid circleId, Seats inCircle, HttpContext context) =>
            TypedResults.Ok(await inCircle.InCircleAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        seats.MapPut("/mine", async (Guid circleId, SeatNameRequest request, Seats inCircle, HttpContext context) =>
        {
            await inCircle.RenameAsync(circleId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        seats.MapPut("/mine/presence", async (Guid circleId, PresenceRequest request, HidePresence hide, HttpContext context) =>
        {
            await hide.RunAsync(circleId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        seats.MapDelete("/mine", async (Guid circleId, EndSeat end, HttpContext context) =>
        {
            await end.LeaveAsync(circleId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapCalm(RouteGroupBuilder circle)
    {
        circle.MapPut("/pause", async (Guid circleId, CalmRoom calm, HttpContext context) =>
        {
            await calm.PauseAsync(circleId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        circle.MapDelete("/pause", async (Guid circleId, CalmRoom calm, HttpContext context) =>
        {
            await calm.ResumeAsync(circleId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        circle.MapPut("/slow-mode", async (Guid circleId, SlowModeRequest request, CalmRoom calm, HttpContext context) =>
        {
            await calm.SlowDownAsync(circleId, request.Seconds, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapInvitations(RouteGroupBuilder members)
    {
        var ofCircle = members.MapGroup("/circles/{circleId:guid}/invitations");
        ofCircle.MapGet("/", async (Guid circleId, Invitations invitations, HttpContext context) =>
            TypedResults.Ok(await invitations.OpenAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        ofCircle.MapPost("/", async (Guid circleId, InvitationRequest request, Invitations invitations, HttpContext context) =>
            TypedResults.Created((string?)null, await invitations.MakeAsync(
                circleId, request, context.User.MemberId(), context.RequestAborted)));
        ofCircle.MapDelete("/{invitationId:guid}", async (
            Guid circleId, Guid invitationId, Invitations invitations, HttpContext context) =>
        {
            await invitations.WithdrawAsync(circleId, invitationId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        members.MapPost("/invitations/preview", async (InvitationCodeRequest request, AcceptInvitation accept, HttpContext context) =>
            TypedResults.Ok(await accept.PreviewAsync(request, context.User.MemberId(), context.RequestAborted)));
        members.MapPost("/invitations/acceptance", async (
            InvitationAcceptanceRequest request, AcceptInvitation accept, HttpContext context) =>
            TypedResults.Ok(await accept.RunAsync(request, context.User.MemberId(), context.RequestAborted)));
    }
}
