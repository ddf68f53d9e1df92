using SupportCircle.Contracts.Safety.Helplines;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of the book of helplines.</summary>
internal static class HelplineRoutes
{
    private const string Nothing = "01890000-0000-7000-8000-000000000000";
    private const string One = $"{KeepingHelplines.Path}/{{id:guid}}";
    private const string Shipped = $"{KeepingHelplines.Path}/shipped/{{key}}";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {KeepingHelplines.Path}/",   "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Book(HttpMethod.Get, "")),
        new($"POST {KeepingHelplines.Path}/",  "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Book(HttpMethod.Post, "", new HelplineRequest { Entry = KeepingHelplines.Entry(new DateOnly(2026, 11, 1)) })),
        new($"PUT {One}",                      "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Book(HttpMethod.Put, $"/{Nothing}", new HelplineRequest { Entry = KeepingHelplines.Entry(new DateOnly(2026, 11, 1)) })),
        new($"PUT {One}/check",                "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Book(HttpMethod.Put, $"/{Nothing}/check", new HelplineCheckRequest { Version = Guid.Empty })),
        new($"DELETE {One}",                   "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   204", Book(HttpMethod.Delete, $"/{Nothing}?version={Nothing}")),
        new($"PUT {Shipped}/check",            "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Book(HttpMethod.Put, "/shipped/none/check")),
        new($"DELETE {Shipped}/check",         "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Book(HttpMethod.Delete, "/shipped/none/check")),
        new($"PUT {Shipped}/hidden",           "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Book(HttpMethod.Put, "/shipped/none/hidden")),
        new($"DELETE {Shipped}/hidden",        "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Book(HttpMethod.Delete, "/shipped/none/hidden")),
        new($"DELETE {Shipped}/",              "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   204", Book(HttpMethod.Delete, "/shipped/none")),
    ];

    private static AskOf Book(HttpMethod method, string rest, object? body = null) => (_, _, _) => new Ask(method, KeepingHelplines.Path + rest, body);
}
