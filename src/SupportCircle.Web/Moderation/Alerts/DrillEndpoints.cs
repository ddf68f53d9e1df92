using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>Tests of the way that an alert goes, for those who look after circles.</summary>
internal static class DrillEndpoints
{
    public static void MapDrills(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/api/moderation").WithTags("Moderation").RequireAuthorization(Policies.Member);
        desk.MapPost("/circles/{id:guid}/drills", async (Guid id, DeskAccess desks, StartDrill start, HttpContext context) =>
            TypedResults.Ok(await start.RunAsync(await desks.OfAsync(context.User, context.RequestAborted), id, context.RequestAborted)));
        desk.MapGet("/drills", async (DeskAccess desks, ReadDrills read, HttpContext context) =>
            TypedResults.Ok(await read.RunAsync(await desks.OfAsync(context.User, context.RequestAborted), context.RequestAborted)));
        desk.MapPut("/drills/{drillId:guid}/claim", async (Guid drillId, DeskAccess desks, AnswerDrill answer, HttpContext context) =>
        {
            await answer.ClaimAsync(await desks.OfAsync(context.User, context.RequestAborted), drillId, context.RequestAborted);
            return TypedResults.NoContent();
        });
        desk.MapPut("/drills/{drillId:guid}/sightings/{dashboardId:guid}", async (
            Guid drillId, Guid dashboardId, DeskAccess desks, AnswerDrill answer, HttpContext context) =>
        {
            await answer.SeeAsync(await desks.OfAsync(context.User, context.RequestAborted), drillId, dashboardId, context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
