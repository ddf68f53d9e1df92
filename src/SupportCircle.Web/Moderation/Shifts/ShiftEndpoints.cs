using SupportCircle.Contracts.Moderation.Shifts;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation.Shifts;

/// <summary>Who is on, what they leave for each other, and what each would rather not get; for those who work on cases.</summary>
internal static class ShiftEndpoints
{
    public static void MapShifts(this IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/api/moderation").WithTags("Moderation").RequireAuthorization(Policies.Member);
        desk.MapGet("/shift", async (DeskAccess desks, ReadShift read, HttpContext context) =>
            TypedResults.Ok(await read.RunAsync(await desks.OfAsync(context.User, context.RequestAborted), context.RequestAborted)));
        desk.MapPut("/shift", async (ShiftRequest request, DeskAccess desks, OwnShift shift, HttpContext context) =>
        {
            await shift.KeepAsync(await desks.OfAsync(context.User, context.RequestAborted), request.Minutes, context.RequestAborted);
            return TypedResults.NoContent();
        });
        desk.MapDelete("/shift", async (DeskAccess desks, OwnShift shift, HttpContext context) =>
        {
            await shift.EndAsync(await desks.OfAsync(context.User, context.RequestAborted), context.RequestAborted);
            return TypedResults.NoContent();
        });
        desk.MapPut("/wishes", async (WishesRequest request, DeskAccess desks, OwnWishes wishes, HttpContext context) =>
        {
            await wishes.ChangeAsync(await desks.OfAsync(context.User, context.RequestAborted), request.Categories, context.RequestAborted);
            return TypedResults.NoContent();
        });
        MapNotes(desk.MapGroup("/circles/{id:guid}/hand-over-notes"));
    }

    private static void MapNotes(RouteGroupBuilder notes)
    {
        notes.MapPost("/", async (Guid id, HandOverNoteRequest request, DeskAccess desks, HandOverNotes write, HttpContext context) =>
            TypedResults.Ok(await write.WriteAsync(
                await desks.OfAsync(context.User, context.RequestAborted), id, request.Text, context.RequestAborted)));
        notes.MapDelete("/{noteId:guid}", async (Guid id, Guid noteId, DeskAccess desks, HandOverNotes write, HttpContext context) =>
        {
            await write.TakeBackAsync(
                await desks.OfAsync(context.User, context.RequestAborted), id, noteId, context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
