using SupportCircle.Contracts.Safety;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Safety;

internal static class SafetySetUp
{
    public static void AddSafety(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(new HelpDetails(configuration.Helplines(TimeProvider.System))).AddSingleton<LiveSignalRules>().AddScoped<HelpCards>()
            .AddHostedService<SignalRulesAhead>();

    public static void MapSafety(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/help", (HelpDetails help) => TypedResults.Ok(help)).WithTags("Safety").AllowAnonymous();
        routes.MapGet("/api/circles/{circleId:guid}/help-card", async (Guid circleId, HelpCards cards, HttpContext context) =>
                TypedResults.Ok(await cards.OfAsync(circleId, context.User.MemberId(), context.RequestAborted)))
            .WithTags("Safety").RequireAuthorization(Policies.Member);
    }
}
