using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Web.Tests.Hosting;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of how checks work and of what the organisation makes of them.</summary>
internal static class CheckRoutes
{
    private const string Checks = Checking.Organisation;
    private const string Unknown = $"{Checks}/rules/no.such-rule";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                      anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/checks",                 "200   200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/api/checks")),
        new($"GET {Circle}/checks",            "in    no    no    no    no    200   200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/checks")),
        new($"GET {Checks}/",                  "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Get(Checks)),
        new($"GET {Checks}/in-force",          "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Get($"{Checks}/in-force")),
        new($"GET {Checks}/rules/{{ruleId}}",  "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Get(Unknown)),
        new($"PUT {Checks}/rules/{{ruleId}}",  "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", (_, _, _) => new Ask(HttpMethod.Put, Unknown, new RuleSwitchRequest { IsOn = false, Reason = "Why." })),
        new($"POST {Checks}/trial",            "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", (_, _, _) => new Ask(HttpMethod.Post, $"{Checks}/trial", new RuleTrialRequest { Text = "We had soup." })),
        new($"POST {Checks}/own",              "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", (_, _, _) => new Ask(HttpMethod.Post, $"{Checks}/own", Checking.OwnRule())),
        new($"DELETE {Checks}/own/{{number:int}}", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Delete($"{Checks}/own/999")),
    ];
}
