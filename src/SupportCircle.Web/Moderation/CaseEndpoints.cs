using SupportCircle.Contracts.Moderation;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation;

/// <summary>Cases, decisions and appeals, for those who look after circles and for those whom they concern.</summary>
internal static class CaseEndpoints
{
    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/api/moderation").WithTags("Moderation").RequireAuthorization(Policies.Member);
        desk.MapGet("/desk", async (DeskAccess desks, ReadCases read, HttpContext context) =>
            TypedResults.Ok(await read.DeskAsync(await desks.OfAsync(context), context.RequestAborted)));
        MapQueue(desk.MapGroup("/cases"));
        MapOne(desk.MapGroup("/cases/{caseId:guid}"));
        MapAppeals(desk.MapGroup("/appeals"));
        MapOwn(routes.MapGroup("/api/account/decisions").WithTags("Moderation").RequireAuthorization(Policies.SignedIn));
    }

    private static Task<DeskSeat> OfAsync(this DeskAccess desks, HttpContext context) => desks.OfAsync(context.User, context.RequestAborted);

    private static void MapQueue(RouteGroupBuilder cases) => cases.MapGet("/", async (
        DeskAccess desks, ReadCases read, HttpContext context, Guid? circle, string? after, bool closed = false) =>
        TypedResults.Ok(await read.PageAsync(await desks.OfAsync(context), closed, circle, after, context.RequestAborted)));

    private static void MapOne(RouteGroupBuilder one)
    {
        one.MapGet("/", async (Guid caseId, DeskAccess desks, OpenCase open, HttpContext context) =>
            TypedResults.Ok(await open.ReadAsync(await desks.OfAsync(context), caseId, context.RequestAborted)));
        one.MapGet("/reports/{reportId:guid}", async (Guid caseId, Guid reportId, DeskAccess desks, OpenCase open, HttpContext context) =>
            TypedResults.Ok(await open.ReportAsync(await desks.OfAsync(context), caseId, reportId, context.RequestAborted)));
        one.MapGet("/signals/{signalId:guid}", async (Guid caseId, Guid signalId, DeskAccess desks, OpenCase open, HttpContext context) =>
            TypedResults.Ok(await open.SignalAsync(await desks.OfAsync(context), caseId, signalId, context.RequestAborted)));
        one.MapPut("/claim", async (Guid caseId, DeskAccess desks, WorkOnCase work, HttpContext context) =>
        {
            await work.ClaimAsync(await desks.OfAsync(context), caseId, context.RequestAborted);
            return TypedResults.NoContent();
        });
        one.MapDelete("/claim", async (Guid caseId, DeskAccess desks, WorkOnCase work, HttpContext context) =>
        {
            await work.ReleaseAsync(await desks.OfAsync(context), caseId, context.RequestAborted);
            return TypedResults.NoContent();
        });
        one.MapPost("/notes", async (Guid caseId, CaseTextRequest request, DeskAccess desks, WorkOnCase work, HttpContext context) =>
        {
            await work.NoteAsync(await desks.OfAsync(context), caseId, request.Text, context.RequestAborted);
            return TypedResults.NoContent();
        });
        one.MapPut("/level", async (Guid caseId, LevelRequest request, DeskAccess desks, WorkOnCase work, HttpContext context) =>
        {
            await work.GradeAsync(await desks.OfAsync(context), caseId, request, context.RequestAborted);
            return TypedResults.NoContent();
        });
        one.MapPost("/opinion-requests", async (Guid caseId, CaseTextRequest request, DeskAccess desks, WorkOnCase work, HttpContext context) =>
        {
            await work.AskOpinionAsync(await desks.OfAsync(context), caseId, request.Text, context.RequestAborted);
            return TypedResults.NoContent();
        });
        one.MapPost("/opinions", async (Guid caseId, CaseTextRequest request, DeskAccess desks, WorkOnCase work, HttpContext context) =>
        {
            await work.GiveOpinionAsync(await desks.OfAsync(context), caseId, request.Text, context.RequestAborted);
            return TypedResults.NoContent();
        });
        one.MapPost("/decisions", async (Guid caseId, DecideRequest request, DeskAccess desks, DecideCase decide, HttpContext context) =>
        {
            await decide.RunAsync(await desks.OfAsync(context), caseId, request, context.RequestAborted);
            return TypedResults.NoContent();
        });
        one.MapPut("/evidence-hold", async (Guid caseId, DeskAccess desks, WorkOnCase work, HttpContext context) =>
        {
            await work.HoldEvidenceAsync(await desks.OfAsync(context), caseId, holds: true, context.RequestAborted);
            return TypedResults.NoContent();
        });
        one.MapDelete("/evidence-hold", async (Guid caseId, DeskAccess desks, WorkOnCase work, HttpContext context) =>
        {
            await work.HoldEvidenceAsync(await desks.OfAsync(context), caseId, holds: false, context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapAppeals(RouteGroupBuilder appeals)
    {
        appeals.MapGet("/", async (DeskAccess desks, CaseDecisions decisions, HttpContext context) =>
            TypedResults.Ok(await decisions.AppealsAsync(await desks.OfAsync(context), context.RequestAborted)));
        appeals.MapPost("/{decisionId:guid}/decision", async (
            Guid decisionId, AppealDecisionRequest request, DeskAccess desks, DecideAppeal decide, HttpContext context) =>
        {
            await decide.RunAsync(await desks.OfAsync(context), decisionId, request, context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapOwn(RouteGroupBuilder own)
    {
        own.MapGet("/", async (MyDecisions decisions, HttpContext context) =>
            TypedResults.Ok(await decisions.ListAsync(context.User.MemberId(), context.RequestAborted)));
        own.MapPost("/{decisionId:guid}/appeal", async (
            Guid decisionId, AppealRequest request, MyDecisions decisions, HttpContext context) =>
        {
            await decisions.AppealAsync(decisionId, request.Words, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
