using SupportCircle.Contracts.Circles.Threads;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of one-to-one threads.</summary>
internal static class ThreadRoutes
{
    private const string Nothing = "01890000-0000-7000-8000-000000000000";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/threads/",               "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/threads")),
        new("POST /api/threads/requests/{requestId:guid}/answer", "in    no    no    no    no    no    no    no    no    no    no    susp  no    no    no", (_, _, _) => new Ask(HttpMethod.Post, $"/api/threads/requests/{Nothing}/answer", new ThreadAnswerRequest { Accepts = true })),

        // A circle is no thread.
        new("POST /api/threads/{threadId:guid}/end", "in    no    no    no    no    agree no    no    no    no    no    susp  no    no    no", (_, _, circleId) => new Ask(HttpMethod.Post, $"/api/threads/{circleId}/end")),
        new($"PUT {Circle}/seats/{{seatId:guid}}/thread-request/", "in    no    no    no    no    agree agree 200   may   no    no    susp  200   no    no", AskBystander(HttpMethod.Put)),
        new($"DELETE {Circle}/seats/{{seatId:guid}}/thread-request/", "in    no    no    no    no    agree 204   204   204   no    no    susp  204   no    no", AskBystander(HttpMethod.Delete)),
    ];

    private static AskOf AskBystander(HttpMethod method) => (scene, _, circleId) =>
        new Ask(method, $"/api/circles/{circleId}/seats/{scene.Cast.Bystander.SeatId}/thread-request");
}
