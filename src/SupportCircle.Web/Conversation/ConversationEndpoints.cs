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
        messages.MapGet("/hidden", async (Guid circleId, HideMessage hide, HttpContext context) =>
            TypedResults.Ok(await hide.ListAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        messages.MapPut("/{sequence:long}/hidden", async (Guid circleId, long sequence, HideMessage hide, HttpContext context) =>
        {
            await hide.HideAsync(circleId, sequence, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        messages.MapDelete("/{sequence:long}/hidden", async (Guid circleId, long sequence, HideMessage hide, HttpContext context) =>
        {
            await hide.RestoreAsync(circleId, sequence, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        messages.MapGet("/{sequence:long}/history", async (Guid circleId, long sequence, ReadHistory history, HttpContext context) =>
            TypedResults.Ok(await history.WordingsAsync(circleId, context.User.MemberId(), sequence, context.RequestAborted)));
    }
}
