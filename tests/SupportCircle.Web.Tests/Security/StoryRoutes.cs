using SupportCircle.Contracts.Stories;
using SupportCircle.Web.Tests.Hosting;
using static SupportCircle.Web.Tests.Security.RouteMatrix;

namespace SupportCircle.Web.Tests.Security;

/// <summary>The rows of the matrix that are of stories: one that <see cref="Who.Active"/> has told, and the bystander's answer to it.</summary>
internal static class StoryRoutes
{
    private const string Path = $"{Circle}/stories";
    private const string Answer = $"{Path}/{{story:long}}/reflections/{{sequence:long}}";

    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"GET {Path}/",                   "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/stories")),
        new($"POST {Path}/",                  "in    no    no    no    no    agree agree 200   may   no    no    susp  200   no    no", (_, _, circleId) => new Ask(HttpMethod.Post, $"/api/circles/{circleId}/stories", Telling.Story(topics: "loss"))),
        new($"GET {Path}/{{sequence:long}}",  "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", OfStory(HttpMethod.Get, "")),
        new($"PUT {Path}/{{sequence:long}}",  "in    no    no    no    no    agree agree 200   may   no    no    susp  may   no    no", OfStory(HttpMethod.Put, "", () => Telling.Retold("Anew", "Told anew."))),
        new($"PUT {Path}/{{sequence:long}}/wish-met", "in    no    no    no    no    agree may   204   may   no    no    susp  may   no    no", OfStory(HttpMethod.Put, "/wish-met", () => new WishMetRequest { IsMet = true })),
        new($"POST {Path}/{{story:long}}/reflections/", "in    no    no    no    no    agree agree 200   may   no    no    susp  200   no    no", OfStory(HttpMethod.Post, "/reflections", () => Telling.Reflection())),
        new($"PUT {Answer}",                  "in    no    no    no    no    agree agree may   may   no    no    susp  may   no    no", OfStory(HttpMethod.Put, $"/reflections/{Scene.Answer}", () => new ReflectionEditRequest { ClientChangeId = Guid.CreateVersion7(), Text = "Otherwise." })),
        new($"DELETE {Answer}",               "in    no    no    no    no    agree may   may   may   no    no    susp  may   no    no", OfStory(HttpMethod.Delete, $"/reflections/{Scene.Answer}")),

        // Its teller withdraws it: those who come after find nothing.
        new($"DELETE {Path}/{{sequence:long}}", "in    no    no    no    no    agree may   204   no    no    no    susp  no    no    no", OfStory(HttpMethod.Delete, "")) { ChangesTheScene = true },

        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/topics",                "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/topics")),
        new("GET /api/me/folded-topics/",     "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/me/folded-topics")),
        new("PUT /api/me/folded-topics/",     "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", (_, _, _) => new Ask(HttpMethod.Put, "/api/me/folded-topics", new FoldedTopicsRequest { Topics = ["loss"] })),
        new("GET /api/me/story-drafts/",      "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", (scene, _, _) => new Ask(HttpMethod.Get, $"/api/me/story-drafts?circle={scene.Circle.Id}")),
        new("PUT /api/me/story-drafts/{id:guid}", "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Draft),
        new("DELETE /api/me/story-drafts/{id:guid}", "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", Delete($"/api/me/story-drafts/{Guid.CreateVersion7()}")),
    ];

    private static AskOf OfStory(HttpMethod method, string rest, Func<object>? body = null) =>
        (_, _, circleId) => new Ask(method, $"/api/circles/{circleId}/stories/{Scene.Story}{rest}", body?.Invoke());

    private static Ask Draft(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Put,
        $"/api/me/story-drafts/{scene.Circle.Id}",
        new StoryDraftRequest { CircleId = circleId, Title = "Anew", Text = "Her chair", Topics = ["loss"] });
}
