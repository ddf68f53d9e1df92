using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Web.Moderation.Alerts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Alerts;

/// <summary>A test of the way of an alert, which is about nobody.</summary>
public sealed class DrillTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task It_goes_the_way_of_every_alert_and_measures_it()
    {
        var circle = await _host.CircleAsync("Ana");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.Facilitator.BeginShiftAsync();
        await using var first = await circle.Facilitator.AtDashboardAsync();

        var id = await ada.StartDrillAsync(circle);

        var alert = await first.AlertedAsync();
        Assert.Equal((id, null, AlertStepKind.OnShift), (alert.AlertId, alert.CaseId, alert.Step));
        var shown = Assert.Single((await DeskAsync(circle.Facilitator)).Drills);
        Assert.Equal((id, circle.Id, true), (shown.Id, shown.CircleId, shown.OnShift));
        Assert.Empty((await DeskAsync(bea)).Drills);
        one.Time.Advance(TimeSpan.FromMilliseconds(200));
        await circle.Facilitator.ShowDrillAsync(id, Guid.CreateVersion7());
        var again = Guid.CreateVersion7();
        one.Time.Advance(TimeSpan.FromMilliseconds(300));
        await circle.Facilitator.ShowDrillAsync(id, again);
        one.Time.Advance(TimeSpan.FromMilliseconds(300));
        await circle.Facilitator.ShowDrillAsync(id, again);

        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(3));
        Assert.Single((await DeskAsync(bea)).Drills);
        await bea.ShowDrillAsync(id, Guid.CreateVersion7());
        await bea.TakeDrillAsync(id);

        Assert.Empty((await DeskAsync(bea)).Drills);
        var drill = await circle.Facilitator.DrillAsync(id);
        Assert.Equal(("Ada", "Bea", true), (drill.StartedBy.Name, drill.ClaimedBy?.Name, drill.EndedAt is not null));
        Assert.InRange(drill.ClaimedAfter!.Value, 180_800, 200_000);
        Assert.Equal(0, drill.WrittenAfter);
        Assert.Equal([AlertStepKind.OnShift, AlertStepKind.Facilitators], drill.Steps.Select(step => step.Kind));
        Assert.Equal((2, 200L, 500L), (drill.Steps[0].Dashboards, drill.Steps[0].FirstAfter!.Value, drill.Steps[0].LastAfter!.Value));
        Assert.Equal((1, 1), (drill.Steps[1].Dashboards, drill.Steps.Count(step => step.Told == 2)));
    }

    [Fact]
    public async Task No_member_learns_of_it_no_figure_counts_it_and_every_step_is_on_record()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var room = await circle["Ana"].InAsync(circle);
        var before = await circle.Facilitator.GetAsync<object>("/api/moderation/figures");

        var id = await circle.Facilitator.StartDrillAsync(circle);

        var desk = await DeskAsync(circle.Facilitator);
        Assert.Equal((0, 0), (desk.Alerts.Count, desk.Circles.Sum(held => held.Open)));
        Assert.Empty(await circle.CasesAsync());
        Assert.Equal(before.ToString(), (await circle.Facilitator.GetAsync<object>("/api/moderation/figures")).ToString());
        await circle.Facilitator.TakeDrillAsync(id);
        Assert.False(room.HasHeardInPassing);
        Assert.Equal([(AuditAction.AlertPassedOn, "OnShift"), (AuditAction.AlertTold, "Facilitators")], await _host.RecordAsync(id));
        await _host.ReadAsync(async db =>
        {
            var subject = id.ToString();
            var actions = await db.AuditEntries.Where(e => e.Subject == subject).OrderBy(e => e.Number).Select(e => e.Action).ToListAsync();
            Assert.Equal([AuditAction.DrillStarted, AuditAction.DrillTaken], actions);
        });
    }

    [Fact]
    public async Task Its_mail_says_that_it_is_a_drill_and_it_ends_by_itself()
    {
        var circle = await _host.CircleAsync();
        var id = await circle.Facilitator.StartDrillAsync(circle);

        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(20));
        var mail = await one.Mails.NextToAsync(circle.Facilitator);
        Assert.Equal("A test: can you have a look?", mail.Subject);
        await _host.PassAsync(one.Time, TimeSpan.FromMinutes(60));

        var drill = await circle.Facilitator.DrillAsync(id);
        Assert.Equal((true, null), (drill.EndedAt is not null, drill.ClaimedBy));
        Assert.Empty((await DeskAsync(circle.Facilitator)).Drills);
    }

    [Fact]
    public async Task One_goes_on_at_a_time_and_one_that_is_over_nobody_takes()
    {
        var circle = await _host.CircleAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        var id = await circle.Facilitator.StartDrillAsync(circle);

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => bea.StartDrillAsync(circle))).Code);
        await bea.TakeDrillAsync(id);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.Facilitator.TakeDrillAsync(id))).Code);
        await circle.Facilitator.ShowDrillAsync(id, Guid.CreateVersion7());
        Assert.Equal(0, (await bea.DrillAsync(id)).Steps.Sum(step => step.Dashboards));
        await bea.TakeDrillAsync(await circle.Facilitator.StartDrillAsync(circle));
    }

    [Fact]
    public async Task Only_those_who_look_after_the_circle_start_it_see_it_and_take_it()
    {
        var circle = await _host.CircleAsync();
        var elsewhere = (await _host.CircleAsync()).Facilitator;
        var id = await circle.Facilitator.StartDrillAsync(circle);

        foreach (var refused in (Func<Task>[])
            [() => elsewhere.StartDrillAsync(circle), () => elsewhere.TakeDrillAsync(id), () => elsewhere.ShowDrillAsync(id, Guid.CreateVersion7())])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(refused)).Code);
        }

        Assert.DoesNotContain(await elsewhere.GetAsync<Contracts.Moderation.Alerts.DrillView[]>("/api/moderation/drills"), drill => drill.Id == id);
        Assert.Empty((await DeskAsync(elsewhere)).Drills);
        await circle.Facilitator.TakeDrillAsync(id);
    }

    [Fact]
    public async Task Its_result_is_kept_for_ninety_days()
    {
        var circle = await _host.CircleAsync();
        var id = await circle.Facilitator.StartDrillAsync(circle);
        await circle.Facilitator.ShowDrillAsync(id, Guid.CreateVersion7());
        await circle.Facilitator.TakeDrillAsync(id);
        one.Time.Advance(TimeSpan.FromDays(AlertLimits.DrillDays) - TimeSpan.FromSeconds(1));
        await ExpireAsync();
        await circle.Facilitator.SignInAsync();
        Assert.Equal(id, (await circle.Facilitator.DrillAsync(id)).Id);

        one.Time.Advance(TimeSpan.FromSeconds(1));
        await ExpireAsync();

        await _host.ReadAsync(async db => Assert.False(
            await db.Drills.AnyAsync(d => d.Id == id) || await db.Alerts.AnyAsync(a => a.Id == id)
            || await db.AlertSteps.AnyAsync(s => s.AlertId == id) || await db.DrillSightings.AnyAsync(s => s.DrillId == id)));
    }

    private Task ExpireAsync() => _host.RunAsync<ExpireDrills>(expire => expire.RunAsync(TestContext.Current.CancellationToken));

    private static Task<Desk> DeskAsync(Person person) => person.GetAsync<Desk>("/api/moderation/desk");
}
