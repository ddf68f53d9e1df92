using SupportCircle.Contracts.Connection;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Connection;

internal static class SettlingEndpoints
{
    private static readonly IReadOnlyList<BreathPatternView> Patterns =
    [
        .. BreathPatterns.All.Select(pattern => new BreathPatternView(
            pattern.Key, pattern.Names, pattern.In, pattern.HoldIn, pattern.Out, pattern.HoldOut, pattern.Rounds)),
    ];

    public static void AddSettling(this IServiceCollection services) => services.AddScoped<RunSettling>();

    public static void MapSettling(this IEndpointRouteBuilder routes)
    {
        var members = routes.MapGroup("/api").WithTags("Connection").RequireAuthorization(Policies.Member);
        members.MapGet("/settling/patterns", () => TypedResults.Ok(Patterns));
        members.MapGet("/settling/clock", (TimeProvider time) => TypedResults.Ok(new ClockReading(time.Now())));
        var ofCircle = members.MapGroup("/circles/{circleId:guid}/settling");
        ofCircle.MapPost("/", async (Guid circleId, SettlingRequest request, RunSettling run, HttpContext context) =>
            TypedResults.Ok(await run.BeginAsync(circleId, request, context.User.MemberId(), context.RequestAborted)));
        ofCircle.MapDelete("/", async (Guid circleId, RunSettling run, HttpContext context) =>
        {
            await run.EndAsync(circleId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
