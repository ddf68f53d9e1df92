using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Home;

internal static class HomeEndpoints
{
    public static void AddHome(this IServiceCollection services) => services.AddScoped<ReadHome>().AddScoped<OwnMatters>();

    public static void MapHome(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/home").WithTags("Home").RequireAuthorization(Policies.Member)
            .MapGet("/", async (DateOnly? day, ReadHome read, HttpContext context) =>
                TypedResults.Ok(await read.RunAsync(day, context.User.MemberId(), context.RequestAborted)));
}
