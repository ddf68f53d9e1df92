using SupportCircle.Contracts.Moderation;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation;

internal static class ModerationEndpoints
{
    public static void MapModeration(this IEndpointRouteBuilder routes)
    {
        var members = routes.MapGroup("/api").WithTags("Moderation").RequireAuthorization(Policies.Member);
        MapReports(members.MapGroup("/circles/{circleId:guid}/reports"));
        MapHidden(members.MapGroup("/circles/{circleId:guid}/messages"));
        MapBlocks(members.MapGroup("/circles/{circleId:guid}"));
        members.MapGet("/account/reports", async (MyReports reports, HttpContext context) =>
            TypedResults.Ok(await reports.ListAsync(context.User.MemberId(), context.RequestAborted)));
        members.MapGet("/account/looks", async (ReadAudit audit, HttpContext context) =>
            TypedResults.Ok(await audit.LooksAsync(context.User.MemberId(), context.RequestAborted)));
        var administrators = routes.MapGroup("/api/moderation").WithTags("Moderation").RequireAuthorization(Policies.Administrator);
        MapAboutFacilitators(administrators.MapGroup("/reports"));
        administrators.MapGet("/audit", async (long? before, ReadAudit audit, CancellationToken cancellation) =>
            TypedResults.Ok(await audit.PageAsync(before, cancellation)));
    }

    private static void MapReports(RouteGroupBuilder reports)
    {
        reports.MapGet("/", async (Guid circleId, ReadReports read, HttpContext context) =>
            TypedResults.Ok(await read.InCircleAsync(circleId, context.User.MemberId(), context.RequestAborted)));
        reports.MapPost("/", async (Guid circleId, ReportRequest request, ReportSomething report, HttpContext context) =>
            TypedResults.Ok(await report.RunAsync(circleId, request, context.User.MemberId(), context.RequestAborted)));
        reports.MapGet("/{reportId:guid}", async (Guid circleId, Guid reportId, OpenReport open, HttpContext context) =>
            TypedResults.Ok(await open.InCircleAsync(circleId, reportId, context.User.MemberId(), context.RequestAborted)));
        reports.MapPost("/{reportId:guid}/closing", async (
            Guid circleId, Guid reportId, ReportClosingRequest request, CloseReport close, HttpContext context) =>
        {
            await close.InCircleAsync(circleId, reportId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapAboutFacilitators(RouteGroupBuilder reports)
    {
        reports.MapGet("/", async (ReadReports read, HttpContext context) =>
            TypedResults.Ok(await read.AboutFacilitatorsAsync(context.User.MemberId(), context.RequestAborted)));
        reports.MapGet("/{reportId:guid}", async (Guid reportId, OpenReport open, HttpContext context) =>
            TypedResults.Ok(await open.AboutFacilitatorAsync(reportId, context.User.MemberId(), context.RequestAborted)));
        reports.MapPost("/{reportId:guid}/closing", async (
            Guid reportId, ReportClosingRequest request, CloseReport close, HttpContext context) =>
        {
            await close.AboutFacilitatorAsync(reportId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapHidden(RouteGroupBuilder messages)
    {
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
