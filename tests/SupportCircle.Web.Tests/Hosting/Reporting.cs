using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What people do who report something and who look after it, through the public API.</summary>
internal static class Reporting
{
    public static Task<ReportMade> ReportAsync(
        this TestCircle circle,
        Person reporter,
        long sequence,
        ReportCategory category = ReportCategory.Unkind,
        string? words = null,
        bool hides = false) => reporter.PostAsync<ReportMade>($"{circle.Path}/reports", new ReportRequest
        {
            Kind = ReportSubjectKind.Message,
            Sequence = sequence,
            Category = category,
            Words = words,
            Hides = hides,
        });

    public static Task<ReportMade> ReportAsync(this TestCircle circle, Person reporter, Person about, string? words = null) =>
        reporter.PostAsync<ReportMade>($"{circle.Path}/reports", new ReportRequest
        {
            Kind = ReportSubjectKind.Seat,
            SeatId = about.SeatId,
            Category = ReportCategory.WorriedAboutThem,
            Words = words,
        });

    /// <summary>All reports of the circle, each opened: the open cases first, then the closed ones, the newest report of each first.</summary>
    public static async Task<OpenedReport[]> ReportsAsync(this TestCircle circle, Person? by = null)
    {
        var person = by ?? circle.Facilitator;
        var opened = new List<OpenedReport>();
        foreach (var one in await circle.CasesAsync(person))
        {
            foreach (var report in (await person.CaseAsync(one.Id)).Reports)
            {
                opened.Add(new OpenedReport(one, report, await person.ReadReportAsync(one.Id, report.Id)));
            }
        }

        return [.. opened];
    }

    /// <summary>All cases of the circle, the open ones first.</summary>
    public static async Task<IReadOnlyList<CaseSummary>> CasesAsync(this TestCircle circle, Person? by = null) =>
    [
        .. (await (by ?? circle.Facilitator).QueueAsync($"?circle={circle.Id}")).Cases,
        .. (await (by ?? circle.Facilitator).QueueAsync($"?circle={circle.Id}&closed=true")).Cases,
    ];

    public static Task<CasePage> QueueAsync(this Person person, string query = "") => person.GetAsync<CasePage>($"/api/moderation/cases{query}");

    public static Task<CaseView> CaseAsync(this Person person, Guid caseId) => person.GetAsync<CaseView>($"/api/moderation/cases/{caseId}");

    public static Task<ReportContent> ReadReportAsync(this Person person, Guid caseId, Guid reportId) =>
        person.GetAsync<ReportContent>($"/api/moderation/cases/{caseId}/reports/{reportId}");

    /// <summary>Decides on the case as it is now.</summary>
    public static async Task DecideAsync(this Person person, Guid caseId, params Measure[] measures) =>
        await person.DecideAsync(caseId, (await person.CaseAsync(caseId)).Case.Version, word: null, measures);

    public static Task DecideAsync(this Person person, Guid caseId, int version, string? word, params Measure[] measures)
    {
        var isBurden = measures.Any(measure => DecisionRules.IsBurden(measure.Kind));
        return person.PostAsync($"/api/moderation/cases/{caseId}/decisions", new DecideRequest
        {
            Version = version,
            Measures = measures,
            Ground = isBurden ? DecisionGround.Unkind : null,
            Reasons = isBurden ? "We speak gently here." : null,
            Word = word,
        });
    }

    /// <summary>Decides so that this comes of the reports of a case.</summary>
    public static async Task CloseAsync(
        this TestCircle circle, Guid caseId, ReportOutcome outcome = ReportOutcome.ActionTaken, string? word = null, Person? by = null)
    {
        var person = by ?? circle.Facilitator;
        await person.DecideAsync(caseId, (await person.CaseAsync(caseId)).Case.Version, word, new Measure
        {
            Kind = outcome switch
            {
                ReportOutcome.NoAction => DecisionKind.NoAction,
                ReportOutcome.PassedOn => DecisionKind.PassOn,
                _ => DecisionKind.Warn,
            },
        });
    }

    public static Task<MyDecision[]> OwnDecisionsAsync(this Person person) => person.GetAsync<MyDecision[]>("/api/account/decisions");

    public static Task AppealAsync(this Person person, Guid decisionId, string words = "That was not fair.") =>
        person.PostAsync($"/api/account/decisions/{decisionId}/appeal", new AppealRequest { Words = words });

    public static Task DecideAppealAsync(this Person person, Guid decisionId, AppealOutcome outcome = AppealOutcome.Overturned) =>
        person.PostAsync(
            $"/api/moderation/appeals/{decisionId}/decision", new AppealDecisionRequest { Outcome = outcome, Answer = "We looked again." });

    public static Task<MyReport[]> OwnReportsAsync(this Person person) => person.GetAsync<MyReport[]>("/api/account/reports");

    public static Task BlockAsync(this TestCircle circle, Person blocker, Person blocked) =>
        blocker.PutAsync($"{circle.Path}/blocks/{blocked.SeatId}");

    public static Task UnblockAsync(this TestCircle circle, Person blocker, Person blocked) =>
        blocker.DeleteAsync($"{circle.Path}/blocks/{blocked.SeatId}");

    public static Task<Folds> FoldsAsync(this TestCircle circle, Person person) => person.GetAsync<Folds>($"{circle.Path}/folds");

    /// <summary>Seats a second facilitator, as a role change will once there is one.</summary>
    public static async Task<Person> SecondFacilitatorAsync(this TestCircle circle, TestHost host, string name = "Bea")
    {
        var person = await host.MemberAsync(name);
        await circle.SeatAsync(person);
        await host.WriteAsync(async db => await db.Seats.Where(seat => seat.Id == person.SeatId)
            .ExecuteUpdateAsync(set => set.SetProperty(seat => seat.Role, Domain.Circles.SeatRole.Facilitator)));
        return person;
    }

    /// <summary>Says something in the circle as this person.</summary>
    public static async Task SayAsync(this TestCircle circle, Person person, params string[] bodies)
    {
        await using var line = await person.InAsync(circle);
        foreach (var body in bodies)
        {
            await line.PostAsync(circle.Id, body);
        }
    }
}
