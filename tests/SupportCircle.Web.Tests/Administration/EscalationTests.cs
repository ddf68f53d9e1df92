using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Administration;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Administration;

/// <summary>How long alerts wait is what the organisation says.</summary>
public sealed class EscalationTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Administrators_set_it_once_each_time_on_record_and_alerts_from_then_on_keep_to_it()
    {
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        Assert.Equal(new EscalationDetails(0, 3, 5, 10, SendsMail: true), await ada.TimesAsync());
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.Facilitator.BeginShiftAsync();
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);

        Assert.Equal(new EscalationDetails(1, 1, 2, 7, SendsMail: false), await ada.SetTimesAsync(1, 2, 7, sendsMail: false));

        Assert.Equal(new EscalationDetails(1, 1, 2, 7, SendsMail: false), await ada.TimesAsync());
        await circle.ReportAsync(circle["Ana"], circle["Tom"]);
        var alerts = new List<TimeSpan[]>();
        foreach (var found in (await circle.CasesAsync()).OrderBy(found => found.OpenedAt))
        {
            var alert = (await circle.Facilitator.CaseAsync(found.Id)).Alert!;
            alerts.Add([.. alert.Steps.Skip(1).Select(step => step.DueAt - alert.RaisedAt)]);
        }

        Assert.Equal([TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(8), TimeSpan.FromMinutes(18)], alerts[0]);
        Assert.Equal([TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(3)], alerts[1]);
        await _host.ReadAsync(async db => Assert.Equal(
            "1, 2, -", (await db.AuditEntries.SingleAsync(e => e.Action == AuditAction.EscalationChanged)).Subject));

        await Assert.ThrowsAsync<Refused>(() => ada.PutAsync(Alerting.TimesPath, Request(1) with { MailMinutes = AlertLimits.MaxMinutes + 1 }));
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => ada.PutAsync(Alerting.TimesPath, Request(0)))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.TimesAsync())).Code);
        Assert.Equal(1, (await ada.TimesAsync()).Version);
    }

    private static EscalationRequest Request(int version) => new()
    {
        Version = version,
        FacilitatorsMinutes = 4,
        AdministratorsMinutes = 4,
        MailMinutes = 4,
        SendsMail = true,
    };
}
