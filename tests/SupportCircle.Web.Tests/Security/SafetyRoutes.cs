using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Safety.Signals;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of signals and of what follows them.</summary>
internal static class SafetyRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Circle}/help-card", "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/help-card")),
        new("PUT /api/moderation/cases/{caseId:guid}/level", "in    may   may   may   may   may   may   may   may   may   may   susp  204   no    204", (scene, _, _) => new Ask(HttpMethod.Put, $"/api/moderation/cases/{scene.CaseId}/level", new LevelRequest { Level = SignalLevel.Red, Reason = "Why." })),
    ];
}
