using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The row of the matrix that is of home.</summary>
internal static class HomeRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/home/",                  "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/home")),
    ];
}
