using SupportCircle.Contracts.Safety.Plans;
using SupportCircle.Domain.Safety.Plans;
using SupportCircle.Web.Tests.Hosting;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of safety plans.</summary>
internal static class PlanRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Planning.Path}/",           "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get(Planning.Path)),
        new($"PUT {Planning.Path}/",           "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", (_, _, _) => new Ask(HttpMethod.Put, Planning.Path, new SafetyPlanRequest { Lines = Planning.Lines })),
        new($"GET {Planning.Path}/sharing/",   "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get($"{Planning.Path}/sharing")),

        // By now each of them has a plan.
        new($"PUT {Planning.Path}/sharing/{{circleId:guid}}", "in    no    no    no    no    agree 204   204   204   no    no    susp  204   no    no", Sharing(HttpMethod.Put)),
        new($"DELETE {Planning.Path}/sharing/{{circleId:guid}}", "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", Sharing(HttpMethod.Delete)),
        new($"POST {Circle}/seats/{{seatId:guid}}/safety-plan", "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", OpenBystanders),
        new($"DELETE {Planning.Path}/",        "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", Delete(Planning.Path)),
    ];

    private static AskOf Sharing(HttpMethod method) => (_, _, circleId) => new Ask(method, $"{Planning.Path}/sharing/{circleId}");

    private static Ask OpenBystanders(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post,
        $"/api/circles/{circleId}/seats/{scene.Cast.Bystander.SeatId}/safety-plan",
        new PlanLookRequest { Reason = PlanLookReason.Worry });
}
