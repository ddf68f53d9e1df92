using SupportCircle.Contracts.Connection.Journal;
using SupportCircle.Web.Tests.Hosting;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of journals. An id is one's own in one's own journal: the same one is another entry to everybody.</summary>
internal static class JournalRoutes
{
    private const string Entry = $"{Journalling.Path}/{{entryId:guid}}/";
    private const string One = $"{Journalling.Path}/01890000-0000-7000-8000-00000000beef";
    private const string None = $"{Journalling.Path}/01890000-0000-7000-8000-00000000dead";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Journalling.Path}/",        "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get(Journalling.Path)),
        new($"GET {Entry}",                    "in    no    no    no    no    no    no    no    no    no    no    susp  no    no    no", Get(None)),
        new($"PUT {Entry}",                    "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", (_, _, _) => new Ask(HttpMethod.Put, One, Journalling.Entry)),
        new($"POST {Journalling.Path}/search", "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", (_, _, _) => new Ask(HttpMethod.Post, $"{Journalling.Path}/search", new JournalSearchRequest { Words = "a walk" })),
        new("GET /api/me/journal.json",        "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/me/journal.json")),
        new("GET /api/me/journal.html",        "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/me/journal.html")),
        new($"DELETE {Entry}",                 "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", Delete(One)),
    ];
}
