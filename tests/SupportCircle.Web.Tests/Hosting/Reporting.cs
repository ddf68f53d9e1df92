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

    public static Task<OpenedReport[]> ReportsAsync(this TestCircle circle, Person? facilitator = null) =>
        (facilitator ?? circle.Facilitator).OpenReportsAsync($"{circle.Path}/reports");

    /// <summary>All of them, each opened.</summary>
    public static async Task<OpenedReport[]> OpenReportsAsync(this Person person, string path)
    {
        var opened = new List<OpenedReport>();
        foreach (var report in await person.GetAsync<ReportView[]>(path))
        {
            opened.Add(new OpenedReport(report, await person.GetAsync<ReportContent>($"{path}/{report.Id}")));
        }

        return [.. opened];
    }

    public static Task CloseAsync(
        this TestCircle circle, Guid reportId, ReportOutcome outcome = ReportOutcome.ActionTaken, string? word = null, Person? by = null) =>
        (by ?? circle.Facilitator).PostAsync(
            $"{circle.Path}/reports/{reportId}/closing", new ReportClosingRequest { Outcome = outcome, Word = word });

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
