namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of figures.</summary>
internal static class FigureRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                         anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        Row("GET /api/moderation/figures",         "in    may   may   may   may   may   may   may   may   may   may   susp  200   200   200"),
        Row("GET /api/moderation/figures.csv",     "in    may   may   may   may   may   may   may   may   may   may   susp  200   200   200"),
        Row("GET /api/moderation/transparency",    "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200"),
        Row("GET /api/moderation/transparency.csv", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200"),
    ];

    private static RouteRow Row(string route, string expected) =>
        new(route, expected, (_, _, _) => new Ask(HttpMethod.Get, route.Split(' ')[1]));
}
