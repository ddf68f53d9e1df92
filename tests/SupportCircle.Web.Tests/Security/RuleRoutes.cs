using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Domain.Moderation.Rules;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of what is watched for and what waits.</summary>
internal static class RuleRoutes
{
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Circle}/rules/phrases/",   "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/rules/phrases")),
        new($"POST {Circle}/rules/phrases/",  "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Post, "/rules/phrases", Phrase())),
        new($"POST {Circle}/rules/phrases/trial", "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Post, "/rules/phrases/trial", PhraseTrial())),
        new($"DELETE {Circle}/rules/phrases/{{phraseId:guid}}", "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", RemovePhrase) { ChangesTheScene = true },
        new($"PUT {Circle}/first-posts",      "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", InCircle(HttpMethod.Put, "/first-posts", new FirstPostsRequest { Count = 0 })),
        new($"GET {Circle}/held/",            "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/held")),
        new($"GET {Circle}/held/mine",        "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/held/mine")),
        new($"POST {Circle}/held/{{heldId:guid}}/letting-through", "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", Held(HttpMethod.Post, "/letting-through")) { ChangesTheScene = true },
        new($"POST {Circle}/held/{{heldId:guid}}/declining", "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", Held(HttpMethod.Post, "/declining", new DecliningRequest { Word = "A word." })) { ChangesTheScene = true },
        new($"DELETE {Circle}/held/{{heldId:guid}}", "in    no    no    no    no    agree no    204   no    no    no    susp  no    no    no", Held(HttpMethod.Delete)) { ChangesTheScene = true },
        new($"GET {Circle}/signals",          "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/signals")),
        new("GET /api/moderation/rules/phrases/", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Get("/api/moderation/rules/phrases")),
        new("POST /api/moderation/rules/phrases/", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", (_, _, _) => new Ask(HttpMethod.Post, "/api/moderation/rules/phrases", Phrase())),
        new("POST /api/moderation/rules/phrases/trial", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", (_, _, _) => new Ask(HttpMethod.Post, "/api/moderation/rules/phrases/trial", PhraseTrial())),
        new("DELETE /api/moderation/rules/phrases/{phraseId:guid}", "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   no", Delete("/api/moderation/rules/phrases/01890000-0000-7000-8000-000000000000")),
    ];

    private static PhraseRequest Phrase() => new() { Pattern = "a phrase of the matrix", Action = WatchAction.Flag };

    private static PhraseTrialRequest PhraseTrial() => new() { Pattern = "l[aeiou]mp", IsPattern = true, Text = "A lamp." };

    private static Ask RemovePhrase(Scene scene, Who who, Guid circleId) =>
        new(HttpMethod.Delete, $"/api/circles/{circleId}/rules/phrases/{scene.PhraseId}");

    private static AskOf Held(HttpMethod method, string rest = "", object? body = null) =>
        (scene, _, circleId) => new Ask(method, $"/api/circles/{circleId}/held/{scene.HeldId}{rest}", body);
}
