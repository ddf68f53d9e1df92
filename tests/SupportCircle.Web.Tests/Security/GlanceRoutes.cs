namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of circles at a glance.</summary>
internal static class GlanceRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                   anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/moderation/circles",   "in    may   may   may   may   may   may   may   may   may   may   susp  200   200   200", (_, _, _) => new Ask(HttpMethod.Get, "/api/moderation/circles")),
    ];
}
