using SupportCircle.Contracts.Safety;

namespace SupportCircle.Web.Safety;

internal static class SafetySetUp
{
    public static void AddSafety(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(new HelpDetails(configuration.Helplines(TimeProvider.System)));

    public static void MapSafety(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/help", (HelpDetails help) => TypedResults.Ok(help)).WithTags("Safety").AllowAnonymous();
}
