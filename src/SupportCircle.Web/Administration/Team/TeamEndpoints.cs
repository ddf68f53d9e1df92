using SupportCircle.Contracts.Administration.Team;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Administration.Team;

/// <summary>The organisation's facilitators and administrators.</summary>
internal static class TeamEndpoints
{
    public static void MapTeam(this IEndpointRouteBuilder routes)
    {
        var organisation = routes.MapGroup("/api/organisation").WithTags("Administration").RequireAuthorization(Policies.Administrator);
        MapPeople(organisation.MapGroup("/team"));
        MapCircles(organisation.MapGroup("/circles/{circleId:guid}/facilitators"));
        MapCodes(routes.MapGroup("/api/team-invitations").WithTags("Administration").RequireAuthorization(Policies.Member));
    }

    private static void MapPeople(RouteGroupBuilder team)
    {
        team.MapGet("/", async (ReadTeam read, CancellationToken cancellation) => TypedResults.Ok(await read.RunAsync(cancellation)));
        team.MapPut("/{memberId:guid}/roles", async (Guid memberId, RolesRequest request, ChangeRoles change, HttpContext context) =>
        {
            await change.RunAsync(memberId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        team.MapPost("/invitations", async (TeamInvitations invitations, HttpContext context) =>
            TypedResults.Ok(await invitations.MakeAsync(context.User.MemberId(), context.RequestAborted)));
        team.MapDelete("/invitations/{invitationId:guid}", async (Guid invitationId, TeamInvitations invitations, HttpContext context) =>
        {
            await invitations.WithdrawAsync(invitationId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapCircles(RouteGroupBuilder facilitators)
    {
        facilitators.MapPut("/{memberId:guid}", async (Guid circleId, Guid memberId, CircleFacilitators named, HttpContext context) =>
        {
            await named.NameAsync(circleId, memberId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        facilitators.MapDelete("/{memberId:guid}", async (Guid circleId, Guid memberId, CircleFacilitators named, HttpContext context) =>
        {
            await named.StepBackAsync(circleId, memberId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapCodes(RouteGroupBuilder codes)
    {
        codes.MapPost("/preview", async (TeamCodeRequest request, TeamInvitations invitations, HttpContext context) =>
            TypedResults.Ok(await invitations.PreviewAsync(request, context.User.AccountId(), context.RequestAborted)));
        codes.MapPost("/acceptance", async (TeamCodeRequest request, TeamInvitations invitations, HttpContext context) =>
        {
            await invitations.AcceptAsync(request, context);
            return TypedResults.NoContent();
        });
    }
}
