using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation.Glance;

internal static class GlanceEndpoints
{
    public static void MapGlance(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/api/moderation").WithTags("Moderation").RequireAuthorization(Policies.Member);
        desk.MapGet("/circles", async (DeskAccess desks, ReadGlance read, HttpContext context) =>
            TypedResults.Ok(await read.RunAsync(await desks.OfAsync(context.User, context.RequestAborted), context.RequestAborted)));
    }
}
