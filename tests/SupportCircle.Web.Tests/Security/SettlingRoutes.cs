using SupportCircle.Contracts.Connection;
using SupportCircle.Domain.Connection;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of settling.</summary>
internal static class SettlingRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/settling/patterns",      "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/settling/patterns")),
        new("GET /api/settling/clock",         "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/settling/clock")),
        new($"POST {Circle}/settling/",        "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Post, "/settling", new SettlingRequest { Pattern = BreathPatterns.All[0].Key })) { ChangesTheScene = true },
        new($"DELETE {Circle}/settling/",      "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", InCircle(HttpMethod.Delete, "/settling")),
    ];
}
