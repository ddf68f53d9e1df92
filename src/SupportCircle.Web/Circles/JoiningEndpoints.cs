using SupportCircle.Contracts.Circles;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Circles;

/// <summary>The directory, a circle's page before joining, and requests for a seat.</summary>
internal static class JoiningEndpoints
{
    public static void MapJoining(this IEndpointRouteBuilder routes)
    {
        var circles = routes.MapGroup("/api/circles").WithTags("Joining").RequireAuthorization(Policies.Member);
        MapDirectory(circles);
        var ofCircle = circles.MapGroup("/{circleId:guid}/requests");
        MapOwn(ofCircle);
        MapAnswers(ofCircle);
    }

    private static void MapDirectory(RouteGroupBuilder circles)
    {
        circles.MapGet("/", async (Guid? theme, int? skip, CircleListings listings, HttpContext context) =>
            TypedResults.Ok(await listings.PageAsync(theme, skip, context.User.MemberId(), context.RequestAborted)));
        circles.MapGet("/suggestions", async (SuggestCircles suggest, HttpContext context) =>
            TypedResults.Ok(await suggest.RunAsync(context.User.MemberId(), context.RequestAborted)));
        circles.MapGet("/{circleId:guid}/public", async (Guid circleId, CirclePublicPages pages, HttpContext context) =>
            TypedResults.Ok(await pages.ReadAsync(circleId, context.User.MemberId(), context.RequestAborted)));
    }

    private static void MapOwn(RouteGroupBuilder requests)
    {
        requests.MapPost("/", async (Guid circleId, SeatWish wish, RequestSeat request, HttpContext context) =>
        {
            await request.RunAsync(circleId, wish, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        requests.MapDelete("/mine", async (Guid circleId, RequestSeat request, HttpContext context) =>
        {
            await request.WithdrawAsync(circleId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        requests.MapDelete("/mine/answer", async (Guid circleId, MySeatRequests mine, HttpContext context) =>
        {
            await mine.PutAwayAsync(circleId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapAnswers(RouteGroupBuilder requests)
    {
        requests.MapGet("/", async (Guid circleId, RequestedSeats seats, HttpContext context) =>
            TypedResults.Ok(await seats.InCircleAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        requests.MapPost("/{requestId:guid}/acceptance", async (
            Guid circleId, Guid requestId, SeatAnswerRequest answer, AnswerRequest answers, HttpContext context) =>
            TypedResults.Ok(await answers.AcceptAsync(circleId, requestId, answer, context.User.MemberId(), context.RequestAborted)));
        requests.MapPost("/{requestId:guid}/decline", async (
            Guid circleId, Guid requestId, SeatAnswerRequest answer, AnswerRequest answers, HttpContext context) =>
            TypedResults.Ok(await answers.DeclineAsync(circleId, requestId, answer, context.User.MemberId(), context.RequestAborted)));
    }
}
