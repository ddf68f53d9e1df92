using SupportCircle.Contracts.Circles.Threads;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Circles.Threads;

internal static class ThreadEndpoints
{
    public static void MapThreads(this IEndpointRouteBuilder routes)
    {
        var threads = routes.MapGroup("/api/threads").WithTags("Threads").RequireAuthorization(Policies.Member);
        threads.MapGet("/", async (ReadThreads read, HttpContext context) =>
            TypedResults.Ok(await read.RunAsync(context.User.MemberId(), context.RequestAborted)));
        threads.MapPost("/requests/{requestId:guid}/answer", async (
            Guid requestId, ThreadAnswerRequest request, AnswerThread answer, HttpContext context) =>
            TypedResults.Ok(await answer.RunAsync(requestId, request, context.User.MemberId(), context.RequestAborted)));
        threads.MapPost("/{threadId:guid}/end", async (Guid threadId, EndThread end, HttpContext context) =>
        {
            await end.RunAsync(threadId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        MapAsking(routes.MapGroup("/api/circles/{circleId:guid}/seats/{seatId:guid}/thread-request").WithTags("Threads")
            .RequireAuthorization(Policies.Member));
    }

    private static void MapAsking(RouteGroupBuilder request)
    {
        request.MapPut("/", async (Guid circleId, Guid seatId, AskForThread ask, HttpContext context) =>
            TypedResults.Ok(await ask.RunAsync(circleId, seatId, context.User.MemberId(), context.RequestAborted)));
        request.MapDelete("/", async (Guid circleId, Guid seatId, AskForThread ask, HttpContext context) =>
        {
            await ask.TakeBackAsync(circleId, seatId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
