using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Conversation;

internal static class ConversationEndpoints
{
    public static void MapConversation(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/api/circles/{circleId:guid}/messages").WithTags("Conversation")
            .RequireAuthorization(Policies.Member);
        messages.MapGet("/", async (Guid circleId, long? before, int? limit, ReadHistory history, HttpContext context) =>
            TypedResults.Ok(await history.PageAsync(circleId, context.User.MemberId(), before, limit, context.RequestAborted)));
        messages.MapGet("/{sequence:long}/history", async (Guid circleId, long sequence, ReadHistory history, HttpContext context) =>
            TypedResults.Ok(await history.WordingsAsync(circleId, context.User.MemberId(), sequence, context.RequestAborted)));
    }
}
