using SupportCircle.Contracts.Connection.Practices;
using SupportCircle.Web.Tests.Hosting;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of practices. Nobody has had one in the year 2000.</summary>
internal static class PracticeRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Practising.Path}/",         "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get(Practising.Path)),
        new($"POST {Practising.Path}/today",   "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Post($"{Practising.Path}/today")),
        new($"PUT {Practising.Path}/{{day}}",  "in    no    no    no    no    no    no    no    no    no    no    susp  no    no    no", (_, _, _) => new Ask(HttpMethod.Put, $"{Practising.Path}/2000-01-01", new PracticeRequest { Revision = 0, Happened = "It was good." })),
    ];
}
