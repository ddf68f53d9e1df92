using SupportCircle.Contracts.Administration;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of drills, and of how long alerts wait.</summary>
internal static class AlertRoutes
{
    private const string Nothing = "01890000-0000-7000-8000-000000000000";
    private const string Times = "/api/organisation/escalation";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                       anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Times}/",                    "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Get(Times)),
        new($"PUT {Times}/",                    "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   full", (_, _, _) => new Ask(HttpMethod.Put, Times, new EscalationRequest { Version = -1, FacilitatorsMinutes = 3, AdministratorsMinutes = 5, MailMinutes = 10, SendsMail = true })),
        new("GET /api/moderation/drills",       "in    may   may   may   may   may   may   may   may   may   may   susp  200   200   200", Get("/api/moderation/drills")),
        new("POST /api/moderation/circles/{id:guid}/drills", "in    may   may   may   may   may   may   may   may   may   may   susp  200   no    full", (_, _, circleId) => new Ask(HttpMethod.Post, $"/api/moderation/circles/{circleId}/drills")) { ChangesTheScene = true },
        new("PUT /api/moderation/drills/{drillId:guid}/claim", "in    may   may   may   may   may   may   may   may   may   may   susp  no    no    no", (_, _, _) => new Ask(HttpMethod.Put, $"/api/moderation/drills/{Nothing}/claim")),
        new("PUT /api/moderation/drills/{drillId:guid}/sightings/{dashboardId:guid}", "in    may   may   may   may   may   may   may   may   may   may   susp  no    no    no", (_, _, _) => new Ask(HttpMethod.Put, $"/api/moderation/drills/{Nothing}/sightings/{Nothing}")),
    ];
}
