using SupportCircle.Web.Accounts;
using SupportCircle.Web.Safety.Helplines;
using SupportCircle.Web.Safety.Plans;

namespace SupportCircle.Web.Safety;

internal static class SafetySetUp
{
    public static void AddSafety(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHelplines(configuration);
        services.AddSingleton<LiveSignalRules>().AddScoped<HelpCards>().AddHostedService<SignalRulesAhead>();
        services.AddPlans();
    }

    public static void MapSafety(this IEndpointRouteBuilder routes)
    {
        routes.MapHelplines();
        routes.MapGet("/api/circles/{circleId:guid}/help-card", async (Guid circleId, HelpCards cards, HttpContext context) =>
                TypedResults.Ok(await cards.OfAsync(circleId, context.User.MemberId(), context.RequestAborted)))
            .WithTags("Safety").RequireAuthorization(Policies.Member);
        routes.MapPlans();
    }
}
