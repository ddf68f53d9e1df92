using SupportCircle.Contracts.Connection;
using SupportCircle.Domain.Connection;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of warm notes. The bystander likes to get some.</summary>
internal static class NoteRoutes
{
    private const string Nowhere = "01890000-0000-7000-8000-000000000000";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/me/notes/",              "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/me/notes")),
        new("PUT /api/me/notes/seen",          "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", (_, _, _) => new Ask(HttpMethod.Put, "/api/me/notes/seen")),
        new("DELETE /api/me/notes/{noteId:guid}", "in    no    no    no    no    no    no    no    no    no    no    susp  no    no    no", Delete($"/api/me/notes/{Nowhere}")),
        new("GET /api/me/reach-out",           "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/me/reach-out")),
        new($"PUT {Circle}/seats/mine/notes",  "in    no    no    no    no    agree 204   204   204   no    no    susp  204   no    no", InCircle(HttpMethod.Put, "/seats/mine/notes", new AcceptNotesRequest { Accepts = true })),
        new($"POST {Circle}/notes",            "in    no    no    no    no    agree agree 200   may   no    no    susp  200   no    no", WriteToBystander),
    ];

    private static Ask WriteToBystander(Scene scene, Who who, Guid circleId) => new(HttpMethod.Post, $"/api/circles/{circleId}/notes", new NoteRequest
    {
        ClientNoteId = Guid.CreateVersion7(),
        SeatId = scene.Cast.Bystander.SeatId,
        Kind = WarmNoteKind.Note,
        Body = "I thought of you.",
    });
}
