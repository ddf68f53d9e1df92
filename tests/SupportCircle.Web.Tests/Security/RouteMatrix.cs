using SupportCircle.Contracts.Accounts;
using SupportCircle.Contracts.Administration;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>
/// Every route of the host against everybody. A row names the route as the host's table does, then what each kind of
/// person gets, in the order of <see cref="Who"/>: a status, or a short word for a refusal.
/// </summary>
internal static class RouteMatrix
{
    internal const string Circle = "/api/circles/{circleId:guid}";

    //  in: not_signed_in   no: not_found   agree: agreements_required   may: not_allowed   susp: suspended
    //  full: conflict      fail: sign_in_failed     link: link_expired  bad: invalid
    public static IReadOnlyList<RouteRow> Rows { get; } =
    [
        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("POST /api/account/register",     "202   202   202   202   202   202   202   202   202   202   202   202   202   202   202", Register),
        new("POST /api/account/confirmation", "link  link  link  link  link  link  link  link  link  link  link  link  link  link  link", Confirm),
        new("POST /api/account/sign-in",      "fail  200   200   200   200   200   200   200   200   200   200   200   200   200   200", SignIn),
        new("POST /api/account/sign-out",     "204   204   204   204   204   204   204   204   204   204   204   204   204   204   204", Post("/api/account/sign-out")) { ChangesTheScene = true },
        new("POST /api/account/password/forgotten", "202   202   202   202   202   202   202   202   202   202   202   202   202   202   202", Forgotten),
        new("POST /api/account/password/reset", "link  link  link  link  link  link  link  link  link  link  link  link  link  link  link", Reset),
        new("GET /api/account/me",            "in    200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/api/account/me")),
        new("GET /api/account/details",       "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/account/details")),
        new("PUT /api/account/display-name",  "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", DisplayName),
        new("PUT /api/account/language",      "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", (_, _, _) => new Ask(HttpMethod.Put, "/api/account/language", new LanguageRequest { Language = "es" })),
        new("POST /api/account/password",     "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", Password) { ChangesTheScene = true },
        new("POST /api/account/erasure",      "in    204   204   204   204   204   204   204   204   204   204   204   full  204   204", (_, _, _) => new Ask(HttpMethod.Post, "/api/account/erasure", new ErasureRequest { Password = TestHost.Password, Understands = true })) { ChangesTheScene = true },
        new("GET /api/account/sessions",      "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/account/sessions")),
        new("GET /api/account/interests",         "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/account/interests")),
        new("PUT /api/account/interests",         "in    204   204   204   204   204   204   204   204   204   204   susp  204   204   204", Interests),
        new("DELETE /api/account/sessions/{id:guid}", "in    no    no    no    no    no    no    no    no    no    no    susp  no    no    no", Delete("/api/account/sessions/01890000-0000-7000-8000-000000000000")),

        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/organisation/",         "200   200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/api/organisation")),
        new("GET /api/help",                  "200   200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/api/help")),
        new("PUT /api/organisation/",         "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", (_, _, _) => new Ask(HttpMethod.Put, "/api/organisation", new OrganisationRequest { Name = "The listening house" })),
        new("GET /api/first-run/",            "200   200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/api/first-run")),
        new("POST /api/first-run/",           "no    no    no    no    no    no    no    no    no    no    no    no    no    no    no", MakeAdministrator),

        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/themes",                "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/themes")),
        new("PUT /api/themes",                "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", (_, _, _) => new Ask(HttpMethod.Put, "/api/themes", SameThemes())),
        new("POST /api/circles/",             "in    may   may   may   may   may   may   may   may   may   may   susp  201   201   may", (_, _, _) => new Ask(HttpMethod.Post, "/api/circles", About())),
        new("GET /api/circles/mine",          "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/circles/mine")),
        new("GET /api/circles/",                  "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/circles")),
        new("GET /api/circles/suggestions",       "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/circles/suggestions")),
        new("GET /api/circles/requests",          "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/circles/requests")),
        new($"GET {Circle}",                  "in    no    no    no    no    200   200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "")),
        new($"PUT {Circle}",                  "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Put, "", About())) { ChangesTheScene = true },
        new($"GET {Circle}/agreements/",      "in    no    no    no    no    200   200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/agreements")),
        new($"PUT {Circle}/agreements/",      "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Put, "/agreements", new AgreementsRequest { Text = "We listen." })) { ChangesTheScene = true },
        new($"POST {Circle}/agreements/acceptance", "in    no    no    no    no    204   204   204   204   no    no    susp  204   no    no", InCircle(HttpMethod.Post, "/agreements/acceptance", new AgreementsAcceptanceRequest { Version = 2 })) { ChangesTheScene = true },
        new($"GET {Circle}/seats/",           "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/seats")),
        new($"PUT {Circle}/seats/mine",       "in    no    no    no    no    204   204   204   204   no    no    susp  204   no    no", SeatName),
        new($"PUT {Circle}/seats/mine/presence", "in    no    no    no    no    204   204   204   204   no    no    susp  204   no    no", InCircle(HttpMethod.Put, "/seats/mine/presence", new PresenceRequest { Hides = true })),
        new($"DELETE {Circle}/seats/mine",    "in    no    no    no    no    204   204   204   204   no    no    susp  full  no    no", InCircle(HttpMethod.Delete, "/seats/mine")) { ChangesTheScene = true },
        new($"GET {Circle}/invitations/",     "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/invitations")),
        new($"POST {Circle}/invitations/",    "in    no    no    no    no    may   may   may   may   no    no    susp  201   no    no", InCircle(HttpMethod.Post, "/invitations", new InvitationRequest())),
        new($"DELETE {Circle}/invitations/{{invitationId:guid}}", "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", Withdraw) { ChangesTheScene = true },
        new("POST /api/invitations/preview",  "in    200   200   200   200   200   200   200   200   200   no    susp  200   200   200", Preview),
        new("POST /api/invitations/acceptance", "in    200   200   200   200   200   200   200   200   200   no    susp  200   200   200", Accept) { ChangesTheScene = true },
        new($"GET {Circle}/public",               "in    no    200   200   no    200   200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/public")),
        new($"GET {Circle}/requests/",            "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/requests")),
        new($"POST {Circle}/requests/",           "in    no    204   full  no    full  full  full  full  no    no    susp  full  no    no", InCircle(HttpMethod.Post, "/requests", new SeatWish { Name = "Somebody", Note = "May I?" })),
        new($"DELETE {Circle}/requests/mine",     "in    no    204   204   no    no    no    no    no    no    no    susp  no    no    no", InCircle(HttpMethod.Delete, "/requests/mine")) { ChangesTheScene = true },
        new($"DELETE {Circle}/requests/mine/answer","in    no    204   204   204   no    no    no    no    no    no    susp  no    no    no", InCircle(HttpMethod.Delete, "/requests/mine/answer")) { ChangesTheScene = true },
        new($"POST {Circle}/requests/{{requestId:guid}}/acceptance","in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", AnswerOf("acceptance")) { ChangesTheScene = true },
        new($"POST {Circle}/requests/{{requestId:guid}}/decline","in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", AnswerOf("decline")) { ChangesTheScene = true },
        new($"GET {Circle}/messages/",        "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/messages")),
        new($"PUT {Circle}/pause",            "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", InCircle(HttpMethod.Put, "/pause")) { ChangesTheScene = true },
        new($"DELETE {Circle}/pause",         "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", InCircle(HttpMethod.Delete, "/pause")),
        new($"PUT {Circle}/slow-mode",        "in    no    no    no    no    may   may   may   may   no    no    susp  204   no    no", InCircle(HttpMethod.Put, "/slow-mode", new SlowModeRequest { Seconds = 0 })),
        new("GET /api/circles/mine/unread",    "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/circles/mine/unread")),
        new($"PUT {Circle}/read",             "in    no    no    no    no    agree 204   204   204   no    no    susp  204   no    no", InCircle(HttpMethod.Put, "/read", new ReadRequest { Sequence = 1 })),
        new($"POST {Circle}/search",          "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Post, "/search", new SearchRequest { Words = "the words" })),
        new($"GET {Circle}/messages/{{sequence:long}}/history", "in    no    no    no    no    may   may   may   may   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/messages/1/history")),

        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new($"POST {Circle}/reports/",        "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", ReportBystander),
        new("GET /api/account/reports",       "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/account/reports")),
        new("GET /api/account/looks",         "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Get("/api/account/looks")),
        new("GET /api/moderation/audit",      "in    may   may   may   may   may   may   may   may   may   may   susp  may   may   200", Get("/api/moderation/audit")),
        new($"GET {Circle}/folds",            "in    no    no    no    no    agree 200   200   200   no    no    susp  200   no    no", InCircle(HttpMethod.Get, "/folds")),
        new($"PUT {Circle}/blocks/{{seatId:guid}}", "in    no    no    no    no    agree 204   204   204   no    no    susp  204   no    no", BlockBystander(HttpMethod.Put)),
        new($"DELETE {Circle}/blocks/{{seatId:guid}}", "in    no    no    no    no    agree 204   204   204   no    no    susp  204   no    no", BlockBystander(HttpMethod.Delete)),

        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("GET /api/moderation/desk", "in    may   may   may   may   may   may   may   may   may   may   susp  200   200   200", Get("/api/moderation/desk")),
        .. FigureRoutes.Rows,
        .. InRoomRoutes.Rows,
        .. GlanceRoutes.Rows,
        .. ShiftRoutes.Rows,
        .. AlertRoutes.Rows,
        new("GET /api/moderation/cases/", "in    may   may   may   may   may   may   may   may   may   may   susp  200   200   200", Get("/api/moderation/cases")),
        new("GET /api/moderation/cases/{caseId:guid}/", "in    may   may   may   may   may   may   may   may   may   may   susp  200   no    200", OfCase(HttpMethod.Get, "")),
        new("GET /api/moderation/cases/{caseId:guid}/reports/{reportId:guid}", "in    may   may   may   may   may   may   may   may   may   may   susp  200   no    200", (scene, _, _) => new Ask(HttpMethod.Get, $"/api/moderation/cases/{scene.CaseId}/reports/{scene.ReportId}")),
        new("GET /api/moderation/cases/{caseId:guid}/signals/{signalId:guid}", "in    may   may   may   may   may   may   may   may   may   may   susp  200   no    200", (scene, _, _) => new Ask(HttpMethod.Get, $"/api/moderation/cases/{scene.CaseId}/signals/{scene.SignalId}")),
        new("PUT /api/moderation/cases/{caseId:guid}/claim", "in    may   may   may   may   may   may   may   may   may   may   susp  204   no    full", OfCase(HttpMethod.Put, "/claim")) { ChangesTheScene = true },
        new("DELETE /api/moderation/cases/{caseId:guid}/claim", "in    may   may   may   may   may   may   may   may   may   may   susp  204   no    204", OfCase(HttpMethod.Delete, "/claim")),
        new("POST /api/moderation/cases/{caseId:guid}/notes", "in    may   may   may   may   may   may   may   may   may   may   susp  204   no    204", OfCase(HttpMethod.Post, "/notes", new CaseTextRequest { Text = "A note." })),
        new("POST /api/moderation/cases/{caseId:guid}/opinion-requests", "in    may   may   may   may   may   may   may   may   may   may   susp  204   no    204", OfCase(HttpMethod.Post, "/opinion-requests", new CaseTextRequest { Text = "What do you think?" })),
        new("POST /api/moderation/cases/{caseId:guid}/opinions", "in    may   may   may   may   may   may   may   may   may   may   susp  204   no    full", OfCase(HttpMethod.Post, "/opinions", new CaseTextRequest { Text = "I would wait." })),
        new("POST /api/moderation/cases/{caseId:guid}/decisions", "in    may   may   may   may   may   may   may   may   may   may   susp  204   no    full", OfCase(HttpMethod.Post, "/decisions", new DecideRequest { Version = 1, Measures = [new Measure { Kind = DecisionKind.NoAction }] })) { ChangesTheScene = true },
        new("PUT /api/moderation/cases/{caseId:guid}/evidence-hold", "in    may   may   may   may   may   may   may   may   may   may   susp  may   no    204", OfCase(HttpMethod.Put, "/evidence-hold")),
        new("DELETE /api/moderation/cases/{caseId:guid}/evidence-hold", "in    may   may   may   may   may   may   may   may   may   may   susp  may   no    204", OfCase(HttpMethod.Delete, "/evidence-hold")),
        new("GET /api/moderation/appeals/", "in    may   may   may   may   may   may   may   may   may   may   susp  200   200   200", Get("/api/moderation/appeals")),
        new("POST /api/moderation/appeals/{decisionId:guid}/decision", "in    may   may   may   may   may   may   may   may   may   may   susp  may   no    204", (scene, _, _) => new Ask(HttpMethod.Post, $"/api/moderation/appeals/{scene.DecisionId}/decision", new AppealDecisionRequest { Outcome = AppealOutcome.Upheld, Answer = "It stands." })) { ChangesTheScene = true },
        new("GET /api/account/decisions/",     "in    200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/api/account/decisions")),
        new("POST /api/account/decisions/{decisionId:guid}/appeal", "in    no    no    no    no    no    no    no    no    no    no    no    no    no    no", (scene, _, _) => new Ask(HttpMethod.Post, $"/api/account/decisions/{scene.DecisionId}/appeal", new AppealRequest { Words = "That was not fair." })),
        .. RuleRoutes.Rows,
        .. TeamRoutes.Rows,
        .. SafetyRoutes.Rows,
        .. PlanRoutes.Rows,
        .. JournalRoutes.Rows,
        .. PracticeRoutes.Rows,
        .. CheckInRoutes.Rows,
        .. HelplineRoutes.Rows,
        .. CheckRoutes.Rows,
        .. StoryRoutes.Rows,
        .. WitnessRoutes.Rows,
        .. ThreadRoutes.Rows,
        .. SettlingRoutes.Rows,
        .. NoteRoutes.Rows,

        //                                     anon  stra  asked wait  decl  newc  behi  activ muted left  remov susp  facil other admin
        new("ANY /api/{**rest}",              "no    no    no    no    no    no    no    no    no    no    no    no    no    no    no", Get("/api/what-is-not-there")),
        new("ANY /hubs/{**rest}",             "no    no    no    no    no    no    no    no    no    no    no    no    no    no    no", Get("/hubs/what-is-not-there")),
        new("ANY /hubs/circle",               "in    101   101   101   101   101   101   101   101   101   101   susp  101   101   101", (_, _, _) => new Ask(HttpMethod.Get, "/hubs/circle", IsHandshake: true)),
        new("ANY /hubs/circle/negotiate",    "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Post("/hubs/circle/negotiate?negotiateVersion=1")),
        new("ANY /hubs/moderation",           "in    101   101   101   101   101   101   101   101   101   101   susp  101   101   101", (_, _, _) => new Ask(HttpMethod.Get, "/hubs/moderation", IsHandshake: true)),
        new("ANY /hubs/moderation/negotiate", "in    200   200   200   200   200   200   200   200   200   200   susp  200   200   200", Post("/hubs/moderation/negotiate?negotiateVersion=1")),
        new("ANY /health/live",               "200   200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/health/live")),
        new("ANY /health/ready",              "200   200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/health/ready")),
        new("GET /openapi/{documentName}.json", "200   200   200   200   200   200   200   200   200   200   200   200   200   200   200", Get("/openapi/v1.json")),
    ];

    internal static AskOf Get(string path) => (_, _, _) => new Ask(HttpMethod.Get, path);

    internal static AskOf Post(string path) => (_, _, _) => new Ask(HttpMethod.Post, path);

    internal static AskOf Delete(string path) => (_, _, _) => new Ask(HttpMethod.Delete, path);

    internal static AskOf InCircle(HttpMethod method, string rest, object? body = null) =>
        (_, _, circleId) => new Ask(method, $"/api/circles/{circleId}{rest}", body);

    private static CircleRequest About() => new()
    {
        Name = "The round table",
        Theme = ThemeCatalogue.Initial[0].Id,
        Meets = "Sundays",
        Hopes = [Hope.Company],
    };

    private static ThemesRequest SameThemes() =>
        new() { Themes = [.. ThemeCatalogue.Initial.Select(theme => new ThemeWish { Id = theme.Id })] };

    private static Ask MakeAdministrator(Scene scene, Who who, Guid circleId) => new(HttpMethod.Post, "/api/first-run", new FirstRunRequest
    {
        Code = SpokenCode.Make(),
        Email = "somebody.else@example.org",
        Password = TestHost.Password,
        DisplayName = "Somebody",
    });

    private static Ask Register(Scene scene, Who who, Guid circleId) => new(HttpMethod.Post, "/api/account/register", new RegisterRequest
    {
        Email = scene.Cast[who].Email,
        Password = TestHost.Password,
        DisplayName = "Somebody",
        IsAdult = true,
        AcceptsTerms = true,
    });

    private static Ask Confirm(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post, "/api/account/confirmation", new ConfirmationRequest { AccountId = circleId, Token = "made up" });

    private static Ask SignIn(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post, "/api/account/sign-in", new SignInRequest { Email = scene.Cast[who].Email, Password = who == Who.Anonymous ? "the wrong one" : TestHost.Password });

    private static Ask Forgotten(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post, "/api/account/password/forgotten", new ForgottenPasswordRequest { Email = scene.Cast[who].Email });

    private static Ask Reset(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post, "/api/account/password/reset", new ResetPasswordRequest { AccountId = circleId, Token = "made up", Password = "a lamp in the hall" });

    private static Ask DisplayName(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Put, "/api/account/display-name", new DisplayNameRequest { DisplayName = who.ToString() });

    private static Ask Interests(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Put, "/api/account/interests", new InterestsRequest { Themes = [ThemeCatalogue.Initial[0].Id], Hopes = [Hope.BeingHeard] });

    private static AskOf AnswerOf(string answer) => (scene, _, circleId) => new Ask(
        HttpMethod.Post, $"/api/circles/{circleId}/requests/{scene.RequestId}/{answer}", new SeatAnswerRequest { Word = "A word." });

    private static Ask Password(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post, "/api/account/password", new ChangePasswordRequest { CurrentPassword = TestHost.Password, NewPassword = "a lamp in the hall" });

    private static Ask SeatName(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Put, $"/api/circles/{circleId}/seats/mine", new SeatNameRequest { Name = $"{who} here" });

    private static Ask ReportBystander(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post,
        $"/api/circles/{circleId}/reports",
        new ReportRequest { Kind = ReportSubjectKind.Seat, SeatId = scene.Cast.Bystander.SeatId, Category = ReportCategory.Unkind, Words = "Look." });

    private static AskOf OfCase(HttpMethod method, string rest, object? body = null) =>
        (scene, _, _) => new Ask(method, $"/api/moderation/cases/{scene.CaseId}{rest}", body);

    private static AskOf BlockBystander(HttpMethod method) => (scene, _, circleId) =>
        new Ask(method, $"/api/circles/{circleId}/blocks/{scene.Cast.Bystander.SeatId}");

    private static Ask Withdraw(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Delete, $"/api/circles/{circleId}/invitations/{scene.Invitation.Id}");

    private static Ask Preview(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post, "/api/invitations/preview", new InvitationCodeRequest { Code = scene.Invitation.Code });

    private static Ask Accept(Scene scene, Who who, Guid circleId) => new(
        HttpMethod.Post, "/api/invitations/acceptance", new InvitationAcceptanceRequest { Code = scene.Invitation.Code, Waits = true });
}
