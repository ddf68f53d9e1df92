using SupportCircle.Contracts.Administration.Team;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of the organisation's facilitators and administrators.</summary>
internal static class TeamRoutes
{
    private const string Nobody = "01890000-0000-7000-8000-000000000000";
    private const string Team = "/api/organisation/team";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                         anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Team}/",                        "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Get(Team)),
        new($"PUT {Team}/{{memberId:guid}}/roles", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", (_, _, _) => new Ask(HttpMethod.Put, $"{Team}/{Nobody}/roles", new RolesRequest { Facilitator = true, Administrator = false })),
        new($"POST {Team}/invitations",            "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Post($"{Team}/invitations")),
        new($"DELETE {Team}/invitations/{{invitationId:guid}}", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Delete($"{Team}/invitations/{Nobody}")),
        new("PUT /api/organisation/circles/{circleId:guid}/facilitators/{memberId:guid}", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", OfCircle(HttpMethod.Put)),
        new("DELETE /api/organisation/circles/{circleId:guid}/facilitators/{memberId:guid}", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", OfCircle(HttpMethod.Delete)),
        new("POST /api/team-invitations/preview",  "in    no    no    no    no    no    no    no    no    no    no    susp  no    no    no", Code("preview")),
        new("POST /api/team-invitations/acceptance", "in    no    no    no    no    no    no    no    no    no    no    susp  no    no    no", Code("acceptance")),
    ];

    private static AskOf OfCircle(HttpMethod method) =>
        (_, _, circleId) => new Ask(method, $"/api/organisation/circles/{circleId}/facilitators/{Nobody}");

    private static AskOf Code(string call) => (_, _, _) =>
        new Ask(HttpMethod.Post, $"/api/team-invitations/{call}", new TeamCodeRequest { Code = "00000-00000-00000-00000-00000" });
}
