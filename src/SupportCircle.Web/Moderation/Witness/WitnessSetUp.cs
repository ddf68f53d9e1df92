using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation.Witness;

internal static class WitnessSetUp
{
    public static void AddWitness(this IServiceCollection services)
    {
        services.AddScoped<WitnessRows>().AddScoped<NoteAwaited>().AddScoped<LetRise>().AddScoped<WitnessNews>().AddScoped<ReadWaiting>();
        services.AddHostedService<WitnessKeeper>();
    }

    public static void MapWitness(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/circles/{circleId:guid}/waiting", async (Guid circleId, ReadWaiting read, HttpContext context) =>
                TypedResults.Ok(await read.RunAsync(circleId, context.User.MemberId(), context.RequestAborted)))
            .WithTags("Conversation").RequireAuthorization(Policies.Member);
}
