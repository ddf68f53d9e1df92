using SupportCircle.Contracts.Connection.CheckIns;
using SupportCircle.Web.Tests.Hosting;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of check-ins. One that is kept to oneself is made; one for a circle goes by that circle's rules.</summary>
internal static class CheckInRoutes
{
    private const string One = $"{CheckingIn.Path}/01890000-0000-7000-8000-00000000c0de";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {CheckingIn.Path}/",         "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get(CheckingIn.Path)),
        new($"PUT {CheckingIn.Path}/{{id:guid}}", "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", (_, _, _) => new Ask(HttpMethod.Put, One, new CheckInRequest { Mood = 3, Words = "So-so." })),
        new($"DELETE {CheckingIn.Path}/{{id:guid}}", "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", Delete(One)),
    ];
}
