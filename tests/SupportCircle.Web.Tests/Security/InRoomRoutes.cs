using SupportCircle.Web.Tests.Hosting;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of what a facilitator decides in the room itself.</summary>
internal static class InRoomRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"POST {Circle}/seats/{{seatId:guid}}/removal", "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", RemoveBystander) { ChangesTheScene = true },
        new($"GET {Circle}/messages/hidden", "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/messages/hidden")),
        new($"PUT {Circle}/messages/{{sequence:long}}/hidden", "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", HideActive) { ChangesTheScene = true },
        new($"DELETE {Circle}/messages/{{sequence:long}}/hidden", "in    no    no    no    no    may   may   may   may   no    no    susp  no    no    no", InCircle(HttpMethod.Delete, "/messages/3/hidden")),
        new($"PUT {Circle}/seats/{{seatId:guid}}/mute", "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", MuteBystander(HttpMethod.Put, InRoom.ForMinutes(5))),
        new($"DELETE {Circle}/seats/{{seatId:guid}}/mute", "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", MuteBystander(HttpMethod.Delete)),
        new("GET /api/moderation/cases/{caseId:guid}/decisions/{decisionId:guid}", "in    may   may   may   may   may   may   may   may   may   may   susp  200   no    200", (scene, _, _) => new Ask(HttpMethod.Get, $"/api/moderation/cases/{scene.DecidedCaseId}/decisions/{scene.DecisionId}")),
    ];

    private static Ask HideActive(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Put, $"/api/circles/{circleId}/messages/{Scene.WordsOf(Who.Active)}/hidden", InRoom.Statement());

    private static Ask RemoveBystander(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post, $"/api/circles/{circleId}/seats/{scene.Cast.Bystander.SeatId}/removal", InRoom.Statement());

    private static AskOf MuteBystander(HttpMethod method, object? body = null) => (scene, _, circleId) =>
        new Ask(method, $"/api/circles/{circleId}/seats/{scene.Cast.Bystander.SeatId}/mute", body);
}
