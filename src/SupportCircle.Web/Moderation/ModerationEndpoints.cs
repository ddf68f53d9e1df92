using SupportCircle.Contracts.Moderation;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation;

internal static class ModerationEndpoints
{
    public static void MapModeration(this IEndpointRouteBuilder routes)
    {
        var members = routes.MapGroup("/api").WithTags("Moderation").RequireAuthorization(Policies.Member);
        MapReports(members.MapGroup("/circles/{circleId:guid}/reports"));
        MapBlocks(members.MapGroup("/circles/{circleId:guid}"));
        members.MapGet("/account/reports", async (MyReports reports, HttpContext context) =>
            TypedResults.Ok(await reports.ListAsync(context.User.MemberId(), context.RequestAborted)));
        members.MapGet("/account/looks", async (ReadAudit audit, HttpContext context) =>
            TypedResults.Ok(await audit.LooksAsync(context.User.MemberId(), context.RequestAborted)));
        var administrators = routes.MapGroup("/api/moderation").WithTags("Moderation").RequireAuthorization(Policies.Administrator);
        administrators.MapGet("/audit", async (long? before, ReadAudit audit, CancellationToken cancellation) =>
            TypedResults.Ok(await audit.PageAsync(before, cancellation)));
        routes.MapCases();
        routes.MapDecidingInRooms();
    }

    private static void MapReports(RouteGroupBuilder reports)
    {
        reports.MapPost("/", async (Guid circleId, ReportRequest request, ReportSomething report, HttpContext context) =>
            TypedResults.Ok(await report.RunAsync(circleId, request, context.User.MemberId(), context.RequestAborted)));
    }

    private static void MapBlocks(RouteGroupBuilder circle)
    {
        circle.MapGet("/folds", async (Guid circleId, ReadFolds read, HttpContext context) =>
            TypedResults.Ok(await read.RunAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        circle.MapPut("/blocks/{seatId:guid}", async (Guid circleId, Guid seatId, BlockSeat block, HttpContext context) =>
        {
            await block.BlockAsync(circleId, seatId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        circle.MapDelete("/blocks/{seatId:guid}", async (Guid circleId, Guid seatId, BlockSeat block, HttpContext context) =>
        {
            await block.UnblockAsync(circleId, seatId, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
