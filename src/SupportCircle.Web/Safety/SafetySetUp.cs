using SupportCircle.Web.Accounts;
using SupportCircle.Web.Safety.Checks;
using SupportCircle.Web.Safety.Helplines;
using SupportCircle.Web.Safety.Plans;

namespace SupportCircle.Web.Safety;

internal static class SafetySetUp
{
    public static void AddSafety(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHelplines(configuration);
        services.AddSingleton<LiveSignalRules>().AddScoped<HelpCards>();
        services.AddChecks();
        services.AddPlans();
    }

    // The bus is followed before the rules are read: what changes in between is heard.
    private static void AddChecks(this IServiceCollection services)
    {
        services.AddSingleton<SignalRulesNodes>().AddHostedService(all => all.GetRequiredService<SignalRulesNodes>());
        services.AddSingleton<SignalRulesKeeper>().AddHostedService(all => all.GetRequiredService<SignalRulesKeeper>());
        services.AddSingleton<ReadChecks>().AddScoped<ReadCircleChecks>().AddScoped<ReadOrganisationChecks>();
        services.AddScoped<SignalsVersion>().AddScoped<SwitchRule>().AddScoped<OwnRules>();
    }

    public static void MapSafety(this IEndpointRouteBuilder routes)
    {
        routes.MapHelplines();
        routes.MapGet("/api/circles/{circleId:guid}/help-card", async (Guid circleId, HelpCards cards, HttpContext context) =>
                TypedResults.Ok(await cards.OfAsync(circleId, context.User.MemberId(), context.RequestAborted)))
            .WithTags("Safety").RequireAuthorization(Policies.Member);
        routes.MapPlans();
        routes.MapChecks();
    }
}
