using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Conversation;

internal static class ConversationEndpoints
{
    public static void MapConversation(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/api/circles/{circleId:guid}/messages").WithTags("Conversation")
            .RequireAuthorization(Policies.Member);
        messages.MapGet("/", async (
            Guid circleId, long? before, long? after, DateTime? at, int? limit, ReadHistory history, HttpContext context) =>
            TypedResults.Ok(await history.PageAsync(
                circleId, context.User.MemberId(), new PageQuery(before, after, at, limit), context.RequestAborted)));
        messages.MapGet("/{sequence:long}/history", async (Guid circleId, long sequence, ReadHistory history, HttpContext context) =>
            TypedResults.Ok(await history.WordingsAsync(circleId, context.User.MemberId(), sequence, context.RequestAborted)));
        MapReading(routes.MapGroup("/api/circles").WithTags("Conversation").RequireAuthorization(Policies.Member));
    }

    private static void MapReading(RouteGroupBuilder circles)
    {
        circles.MapGet("/mine/unread", async (ReadUnread unread, HttpContext context) =>
            TypedResults.Ok(await unread.RunAsync(context.User.MemberId(), context.RequestAborted)));
        circles.MapPut("/{circleId:guid}/read", async (Guid circleId, ReadRequest request, MarkRead mark, HttpContext context) =>
        {
            await mark.RunAsync(circleId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        circles.MapPost("/{circleId:guid}/search", async (
            Guid circleId, SearchRequest request, SearchMessages search, HttpContext context) =>
            TypedResults.Ok(await search.RunAsync(circleId, request, context.User.MemberId(), context.RequestAborted)));
    }
}
