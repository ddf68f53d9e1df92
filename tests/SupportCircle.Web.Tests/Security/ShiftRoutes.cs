using SupportCircle.Contracts.Moderation.Shifts;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of shifts and of what goes with them.</summary>
internal static class ShiftRoutes
{
    private const string Notes = "/api/moderation/circles/{id:guid}/hand-over-notes";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                        anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/moderation/shift",         "in    may   may   may   may   may   may   may   may   may   may   susp  200   200   200", Own(HttpMethod.Get, "shift")),
        new("PUT /api/moderation/shift",         "in    may   may   may   may   may   may   may   may   may   may   susp  204   204   204", Own(HttpMethod.Put, "shift", new ShiftRequest { Minutes = 60 })),
        new("DELETE /api/moderation/shift",      "in    may   may   may   may   may   may   may   may   may   may   susp  204   204   204", Own(HttpMethod.Delete, "shift")),
        new("PUT /api/moderation/wishes",        "in    may   may   may   may   may   may   may   may   may   may   susp  204   204   204", Own(HttpMethod.Put, "wishes", new WishesRequest { Categories = [ReportCategory.Advertising] })),
        new($"POST {Notes}/",                    "in    may   may   may   may   may   may   may   may   may   may   susp  200   no    200", (_, _, circleId) => new Ask(HttpMethod.Post, $"/api/moderation/circles/{circleId}/hand-over-notes", new HandOverNoteRequest { Text = "All is quiet." })),
        new($"DELETE {Notes}/{{noteId:guid}}",   "in    may   may   may   may   may   may   may   may   may   may   susp  no    no    no", (_, _, circleId) => new Ask(HttpMethod.Delete, $"/api/moderation/circles/{circleId}/hand-over-notes/01890000-0000-7000-8000-000000000000")),
    ];

    private static AskOf Own(HttpMethod method, string what, object? body = null) => (_, _, _) => new Ask(method, $"/api/moderation/{what}", body);
}
