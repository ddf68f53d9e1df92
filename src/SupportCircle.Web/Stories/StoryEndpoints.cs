using SupportCircle.Contracts.Stories;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Stories;

internal static class StoryEndpoints
{
    public static void AddStories(this IServiceCollection services)
    {
        services.AddScoped<TellStory>().AddScoped<AnswerStory>().AddScoped<ReadStories>().AddScoped<AnswerWish>();
        services.AddScoped<StoryDrafts>().AddScoped<OwnTopics>();
    }

    public static void MapStories(this IEndpointRouteBuilder routes)
    {
        var stories = routes.MapGroup("/api/circles/{circleId:guid}/stories").WithTags("Stories").RequireAuthorization(Policies.Member);
        MapTelling(stories);
        MapAnswers(stories.MapGroup("/{story:long}/reflections"));
        var own = routes.MapGroup("/api/me").WithTags("Stories").RequireAuthorization(Policies.Member);
        MapDrafts(own.MapGroup("/story-drafts"));
        MapTopics(own.MapGroup("/folded-topics"));
        routes.MapGet("/api/topics", () => TypedResults.Ok<IReadOnlyList<TopicView>>(
                [.. TopicCatalogue.All.Select(topic => new TopicView(topic.Code, topic.Names))]))
            .WithTags("Stories").RequireAuthorization(Policies.Member);
    }

    private static void MapTelling(RouteGroupBuilder stories)
    {
        stories.MapGet("/", async (Guid circleId, long? before, ReadStories read, HttpContext context) =>
            TypedResults.Ok(await read.ListAsync(circleId, context.User.MemberId(), before, context.RequestAborted)));
        stories.MapPost("/", async (Guid circleId, StoryRequest request, TellStory tell, HttpContext context) =>
            TypedResults.Ok(await tell.ShareAsync(circleId, request, Caller(context), context.RequestAborted)));
        stories.MapGet("/{sequence:long}", async (Guid circleId, long sequence, long? after, ReadStories read, HttpContext context) =>
            TypedResults.Ok(await read.OneAsync(circleId, context.User.MemberId(), sequence, after, context.RequestAborted)));
        stories.MapPut("/{sequence:long}", async (
            Guid circleId, long sequence, StoryEditRequest request, TellStory tell, HttpContext context) =>
            TypedResults.Ok(await tell.EditAsync(circleId, sequence, request, Caller(context), context.RequestAborted)));
        stories.MapDelete("/{sequence:long}", async (Guid circleId, long sequence, TellStory tell, HttpContext context) =>
        {
            await tell.WithdrawAsync(circleId, sequence, Caller(context), context.RequestAborted);
            return TypedResults.NoContent();
        });
        stories.MapPut("/{sequence:long}/wish-met", async (
            Guid circleId, long sequence, WishMetRequest request, AnswerWish answer, HttpContext context) =>
        {
            await answer.RunAsync(circleId, sequence, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapAnswers(RouteGroupBuilder reflections)
    {
        reflections.MapPost("/", async (Guid circleId, long story, ReflectionRequest request, AnswerStory answer, HttpContext context) =>
            TypedResults.Ok(await answer.ReflectAsync(circleId, story, request, Caller(context), context.RequestAborted)));
        reflections.MapPut("/{sequence:long}", async (
            Guid circleId, long story, long sequence, ReflectionEditRequest request, AnswerStory answer, HttpContext context) =>
            TypedResults.Ok(await answer.EditAsync(circleId, story, sequence, request, Caller(context), context.RequestAborted)));
        reflections.MapDelete("/{sequence:long}", async (
            Guid circleId, long story, long sequence, AnswerStory answer, HttpContext context) =>
        {
            await answer.TakeBackAsync(circleId, story, sequence, Caller(context), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapDrafts(RouteGroupBuilder drafts)
    {
        drafts.MapGet("/", async (Guid circle, StoryDrafts own, HttpContext context) =>
            TypedResults.Ok(await own.ReadAsync(circle, context.User.MemberId(), context.RequestAborted)));
        drafts.MapPut("/{id:guid}", async (Guid id, StoryDraftRequest request, StoryDrafts own, HttpContext context) => TypedResults.Ok(
            await own.WriteAsync(id, request, context.User.AccountId(), context.User.MemberId(), context.RequestAborted)));
        drafts.MapDelete("/{id:guid}", async (Guid id, StoryDrafts own, HttpContext context) =>
        {
            await own.DiscardAsync(id, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapTopics(RouteGroupBuilder topics)
    {
        topics.MapGet("/", async (OwnTopics own, HttpContext context) =>
            TypedResults.Ok(await own.ReadAsync(context.User.MemberId(), context.RequestAborted)));
        topics.MapPut("/", async (FoldedTopicsRequest request, OwnTopics own, HttpContext context) =>
        {
            await own.WriteAsync(request, context.User.AccountId(), context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static Speaker Caller(HttpContext context) => new(context.User.MemberId(), context.NetworkAddress());
}
