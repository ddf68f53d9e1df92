using SupportCircle.Contracts.Safety.Plans;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Safety.Plans;

internal static class PlanEndpoints
{
    public static void AddPlans(this IServiceCollection services) =>
        services.AddScoped<SafetyPlans>().AddScoped<SharePlan>().AddScoped<ReadSharing>().AddScoped<OpenSharedPlan>();

    public static void MapPlans(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api/me/safety-plan").WithTags("Safety").RequireAuthorization(Policies.Member);
        own.MapGet("/", async (SafetyPlans plans, HttpContext context) =>
            TypedResults.Ok(await plans.ReadAsync(context.User.MemberId(), context.RequestAborted)));
        own.MapPut("/", async (SafetyPlanRequest request, SafetyPlans plans, HttpContext context) => TypedResults.Ok(
            await plans.WriteAsync(request, context.User.AccountId(), context.User.MemberId(), context.RequestAborted)));
        own.MapDelete("/", async (SafetyPlans plans, HttpContext context) =>
        {
            await plans.DeleteAsync(context.User.AccountId(), context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        MapSharing(own.MapGroup("/sharing"));
        routes.MapPost("/api/circles/{circleId:guid}/seats/{seatId:guid}/safety-plan", async (
            Guid circleId, Guid seatId, PlanLookRequest request, OpenSharedPlan open, HttpContext context) => TypedResults.Ok(
                await open.RunAsync(circleId, seatId, request, context.User.MemberId(), context.RequestAborted)))
            .WithTags("Safety").RequireAuthorization(Policies.Member);
    }

    private static void MapSharing(RouteGroupBuilder sharing)
    {
        sharing.MapGet("/", async (ReadSharing read, HttpContext context) =>
            TypedResults.Ok(await read.RunAsync(context.User.MemberId(), context.RequestAborted)));
        sharing.MapPut("/{circleId:guid}", async (Guid circleId, SharePlan share, HttpContext context) =>
        {
            await share.GiveAsync(circleId, context.User.AccountId(), context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        sharing.MapDelete("/{circleId:guid}", async (Guid circleId, SharePlan share, HttpContext context) =>
        {
            await share.TakeBackAsync(circleId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
