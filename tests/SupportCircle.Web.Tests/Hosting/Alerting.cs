using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using SupportCircle.Contracts.Administration;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Web.Moderation.Alerts;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What becomes of alerts and drills as time passes, and what people do about them through the public API.</summary>
internal static class Alerting
{
    public const string TimesPath = "/api/organisation/escalation";

    /// <summary>Time passes, and the host does what is due then. It cuts the lines that are open: for it, they were silent for so long.</summary>
    public static async Task PassAsync(this TestHost host, FakeTimeProvider time, TimeSpan by)
    {
        time.Advance(by);
        await host.EscalateAsync();
        var now = time.Now();
        await host.UntilAsync(db => db.AlertSteps.AllAsync(s => s.NextAt == null || (s.DueAt > now && s.TakenAt == null)));
    }

    /// <summary>Waits until it is so: the host's own round may be at it.</summary>
    public static async Task UntilAsync(this TestHost host, Func<SupportDbContext, Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var hasCome = false;
        while (!hasCome)
        {
            await Task.Delay(10, patience.Token);
            await host.ReadAsync(async db => hasCome = await isSo(db));
        }
    }

    public static Task EscalateAsync(this TestHost host) =>
        host.RunAsync<EscalateAlerts>(escalate => escalate.RunAsync(TestContext.Current.CancellationToken));

    /// <summary>The steps of a case's alert that were taken, in order, with how many were told.</summary>
    public static async Task<IReadOnlyList<(AlertStepKind Kind, int Told)>> ToldAsync(this Person person, Guid caseId) =>
    [
        .. (await person.CaseAsync(caseId)).Alert!.Steps.Where(step => step.TakenAt is not null).Select(step => (step.Kind, step.Told!.Value)),
    ];

    /// <summary>What is on record of an alert, in order.</summary>
    public static async Task<IReadOnlyList<(AuditAction Action, string Step)>> RecordAsync(this TestHost host, Guid id)
    {
        var subjects = new List<(AuditAction, string)>();
        await host.ReadAsync(async db =>
        {
            var start = $"{id} ";
            var entries = await db.AuditEntries
                .Where(e => (e.Action == AuditAction.AlertTold || e.Action == AuditAction.AlertPassedOn) && e.Subject!.StartsWith(start))
                .OrderBy(e => e.Number).ToListAsync();
            subjects.AddRange(entries.Select(e => (e.Action, e.Subject![start.Length..])));
        });
        return subjects;
    }

    public static Task<EscalationDetails> TimesAsync(this Person administrator) => administrator.GetAsync<EscalationDetails>(TimesPath);

    public static async Task<EscalationDetails> SetTimesAsync(this Person administrator, int facilitators, int administrators, int mail, bool sendsMail = true) =>
        await administrator.PutAsync<EscalationDetails>(TimesPath, new EscalationRequest
        {
            Version = (await administrator.TimesAsync()).Version,
            FacilitatorsMinutes = facilitators,
            AdministratorsMinutes = administrators,
            MailMinutes = mail,
            SendsMail = sendsMail,
        });

    public static async Task<Guid> StartDrillAsync(this Person person, TestCircle circle) =>
        (await person.PostAsync<DrillStarted>($"/api/moderation/circles/{circle.Id}/drills")).Id;

    public static Task TakeDrillAsync(this Person person, Guid drillId) => person.PutAsync($"/api/moderation/drills/{drillId}/claim");

    public static Task ShowDrillAsync(this Person person, Guid drillId, Guid dashboardId) =>
        person.PutAsync($"/api/moderation/drills/{drillId}/sightings/{dashboardId}");

    public static async Task<DrillView> DrillAsync(this Person person, Guid drillId) =>
        (await person.GetAsync<DrillView[]>("/api/moderation/drills")).Single(drill => drill.Id == drillId);
}
