using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The row of the matrix that is of what waits for an answer.</summary>
internal static class WitnessRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Circle}/waiting",           "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/waiting")),
    ];
}
