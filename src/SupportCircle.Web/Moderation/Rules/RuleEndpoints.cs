using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Circles;

namespace SupportCircle.Web.Moderation.Rules;

internal static class RuleEndpoints
{
    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        var circle = routes.MapGroup("/api/circles/{circleId:guid}").WithTags("Rules").RequireAuthorization(Policies.Member);
        MapPhrases(circle.MapGroup("/rules/phrases"));
        circle.MapPut("/first-posts", async (Guid circleId, FirstPostsRequest request, CalmRoom calm, HttpContext context) =>
        {
            await calm.LookAtFirstPostsAsync(circleId, request.Count, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        MapHeld(circle.MapGroup("/held"));
        circle.MapGet("/signals", async (Guid circleId, Signals signals, HttpContext context) =>
            TypedResults.Ok(await signals.ListAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        MapOrganisation(routes.MapGroup("/api/moderation/rules/phrases").WithTags("Rules").RequireAuthorization(Policies.Administrator));
    }

    private static void MapPhrases(RouteGroupBuilder phrases)
    {
        phrases.MapGet("/", async (Guid circleId, CirclePhrases watched, HttpContext context) =>
            TypedResults.Ok(await watched.ListAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        phrases.MapPost("/", async (Guid circleId, PhraseRequest request, CirclePhrases watched, HttpContext context) =>
            TypedResults.Ok(await watched.AddAsync(circleId, request, context.User.MemberId(), context.RequestAborted)));
        phrases.MapPost("/trial", async (Guid circleId, PhraseTrialRequest request, CirclePhrases watched, HttpContext context) =>
            TypedResults.Ok(await watched.TryAsync(circleId, request, context.User.MemberId(), context.RequestAborted)));
        phrases.MapDelete("/{phraseId:guid}", async (Guid circleId, Guid phraseId, CirclePhrases watched, HttpContext context) =>
        {
            await watched.RemoveAsync(circleId, phraseId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapOrganisation(RouteGroupBuilder phrases)
    {
        phrases.MapGet("/", async (OrganisationPhrases watched, CancellationToken cancellation) =>
            TypedResults.Ok(await watched.ListAsync(cancellation)));
        phrases.MapPost("/", async (PhraseRequest request, OrganisationPhrases watched, HttpContext context) =>
            TypedResults.Ok(await watched.AddAsync(request, context.User.MemberId(), context.RequestAborted)));
        phrases.MapPost("/trial", (PhraseTrialRequest request) => TypedResults.Ok(WatchedPhrases.Try(request)));
        phrases.MapDelete("/{phraseId:guid}", async (Guid phraseId, OrganisationPhrases watched, HttpContext context) =>
        {
            await watched.RemoveAsync(phraseId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapHeld(RouteGroupBuilder held)
    {
        held.MapGet("/", async (Guid circleId, ReadHeld read, HttpContext context) =>
            TypedResults.Ok(await read.WaitingAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        held.MapGet("/mine", async (Guid circleId, ReadHeld read, HttpContext context) =>
            TypedResults.Ok(await read.MineAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        held.MapPost("/{heldId:guid}/letting-through", async (Guid circleId, Guid heldId, DecideHeld decide, HttpContext context) =>
            TypedResults.Ok(await decide.LetThroughAsync(circleId, heldId, context.User.MemberId(), context.RequestAborted)));
        held.MapPost("/{heldId:guid}/declining", async (
            Guid circleId, Guid heldId, DecliningRequest request, DecideHeld decide, HttpContext context) =>
        {
            await decide.DeclineAsync(circleId, heldId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        held.MapDelete("/{heldId:guid}", async (Guid circleId, Guid heldId, TakeBackHeld takeBack, HttpContext context) =>
        {
            await takeBack.RunAsync(circleId, heldId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
