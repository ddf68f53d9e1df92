using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Plans;
using SupportCircle.Web.Tests.Hosting;
using SupportCircle.Web.Tests.Security;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>Somebody lets those who look after their circle open their safety plan: by their own word, for as long as they want.</summary>
public sealed class SharedPlanTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Nothing_is_shared_until_its_writer_says_so_and_then_with_the_facilitators_of_that_circle()
    {
        var circle = await PlannedAsync();
        await AssertShutAsync(circle, circle.Facilitator);

        await circle["Ana"].SharePlanAsync(circle);
        await circle["Ana"].SharePlanAsync(circle);

        var opened = await circle.OpenPlanAsync(circle.Facilitator, circle["Ana"]);
        Assert.Equivalent((await circle["Ana"].PlanAsync()).Lines, opened.Lines, strict: true);
        var sharing = await circle["Ana"].SharingAsync();
        Assert.Equal(("The long table", "Ruth", true), (
            Assert.Single(sharing.Circles).Name, Assert.Single(sharing.Circles[0].Facilitators), sharing.Circles[0].SharedSince is not null));
        Assert.Equal((null, null), (Assert.Single(sharing.Records).EndedAt, sharing.Records[0].Ending));
    }

    [Fact]
    public async Task It_is_over_at_once_when_it_is_taken_back_and_the_record_says_so()
    {
        var circle = await PlannedAsync();
        await circle["Ana"].SharePlanAsync(circle);

        await circle["Ana"].TakePlanBackAsync(circle);
        await circle["Ana"].TakePlanBackAsync(circle);

        await AssertShutAsync(circle, circle.Facilitator);
        var sharing = await circle["Ana"].SharingAsync();
        Assert.Null(Assert.Single(sharing.Circles).SharedSince);
        Assert.Equal(ConsentEnding.TakenBack, Assert.Single(sharing.Records).Ending);
    }

    [Fact]
    public async Task Whoever_leaves_or_is_removed_shares_nothing_there_also_when_they_come_back()
    {
        var circle = await PlannedAsync("Tom");
        await circle["Tom"].WritePlanAsync();
        await circle["Ana"].SharePlanAsync(circle);
        await circle["Tom"].SharePlanAsync(circle);

        await circle["Ana"].DeleteAsync($"{circle.Path}/seats/mine");
        await circle.RemoveAsync(circle["Tom"]);
        await AssertShutAsync(circle, circle.Facilitator);
        await AssertShutAsync(circle, circle.Facilitator, circle["Tom"]);

        await TestCircle.TakeAsync(circle["Ana"], (await circle.InviteAsync()).Code);
        await circle.AcceptAsync(circle["Ana"]);
        await AssertShutAsync(circle, circle.Facilitator);
        Assert.Equal(ConsentEnding.SeatEnded, Assert.Single((await circle["Ana"].SharingAsync()).Records).Ending);
    }

    [Fact]
    public async Task A_deleted_plan_is_shared_with_nobody_and_neither_is_the_next_one()
    {
        var circle = await PlannedAsync();
        await circle["Ana"].SharePlanAsync(circle);

        await circle["Ana"].DeletePlanAsync();
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle["Ana"].SharePlanAsync(circle))).Code);
        await circle["Ana"].WritePlanAsync();

        await AssertShutAsync(circle, circle.Facilitator);
        Assert.Equal(ConsentEnding.PlanDeleted, Assert.Single((await circle["Ana"].SharingAsync()).Records).Ending);
    }

    [Fact]
    public async Task Whose_account_is_suspended_cannot_take_it_back_and_so_nobody_opens_it_meanwhile()
    {
        var circle = await PlannedAsync();
        await circle["Ana"].SharePlanAsync(circle);

        await Scene.SuspendAsync(_host, circle["Ana"], MemberState.Suspended);
        await AssertShutAsync(circle, circle.Facilitator);
        await Scene.SuspendAsync(_host, circle["Ana"], MemberState.Active);

        await circle.OpenPlanAsync(circle.Facilitator, circle["Ana"]);
    }

    [Fact]
    public async Task Whose_plan_it_is_reads_who_opened_it_and_why_and_the_audit_log_has_it_without_a_word_of_it()
    {
        var circle = await PlannedAsync("Tom");
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle["Ana"].SharePlanAsync(circle);
        Assert.Empty(await LooksAsync(circle["Ana"]));

        await circle.OpenPlanAsync(circle.Facilitator, circle["Ana"], PlanLookReason.AskedFor);
        await circle.OpenPlanAsync(circle.Facilitator, circle["Ana"], PlanLookReason.Words);
        await circle.OpenPlanAsync(circle.Facilitator, circle["Ana"]);

        var looks = await LooksAsync(circle["Ana"]);
        Assert.Equal([LookReason.PlanWorry, LookReason.PlanWords, LookReason.PlanAskedFor], looks.Select(look => look.Reason));
        Assert.All(looks, look => Assert.Equal((AuditAction.SafetyPlanRead, "Ruth", "The long table"), (look.Action, look.By, look.Circle)));
        Assert.Empty(await LooksAsync(circle["Tom"]));
        var line = (await administrator.GetAsync<AuditLine[]>("/api/moderation/audit"))[0];
        Assert.Equal((AuditAction.SafetyPlanRead, "Ruth", "Ana", "Worry"), (line.Action, line.Actor, line.Member, line.Subject));
    }

    [Fact]
    public async Task What_is_refused_leaves_no_line_and_without_a_reason_nothing_is_opened()
    {
        var circle = await PlannedAsync();
        await AssertShutAsync(circle, circle.Facilitator);
        await circle["Ana"].SharePlanAsync(circle);

        var path = $"{circle.Path}/seats/{circle["Ana"].SeatId}/safety-plan";
        foreach (var body in new object[] { new { }, new { reason = "Curious" }, new { reason = 1 } })
        {
            Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => circle.Facilitator.PostAsync(path, body))).Code);
        }

        Assert.Empty(await LooksAsync(circle["Ana"]));
    }

    [Fact]
    public async Task Facilitators_see_in_the_list_of_people_and_at_the_case_whose_plan_they_may_open_and_nobody_else_does()
    {
        var circle = await PlannedAsync("Tom");
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        var caseId = Assert.Single(await circle.CasesAsync()).Id;
        Assert.Equal((0, false), (await SeenAsync(circle, circle.Facilitator), (await circle.Facilitator.CaseAsync(caseId)).SharesPlan));

        await circle["Ana"].SharePlanAsync(circle);

        Assert.Equal((1, true), (await SeenAsync(circle, circle.Facilitator), (await circle.Facilitator.CaseAsync(caseId)).SharesPlan));
        Assert.Equal((0, false), (await SeenAsync(circle, circle["Tom"]), (await administrator.CaseAsync(caseId)).SharesPlan));
        Assert.Equal(0, await SeenAsync(circle, circle["Ana"]));
    }

    [Fact]
    public async Task A_facilitator_opens_what_the_other_shares_with_them_and_not_their_own_by_that_way()
    {
        var circle = await PlannedAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        await bea.WritePlanAsync();
        await bea.SharePlanAsync(circle);

        await circle.OpenPlanAsync(circle.Facilitator, bea);

        await AssertShutAsync(circle, bea, bea);
    }

    // Ana has a plan and shares it with nobody yet.
    private async Task<TestCircle> PlannedAsync(params string[] others)
    {
        var circle = await _host.CircleAsync(["Ana", .. others]);
        await circle["Ana"].WritePlanAsync();
        return circle;
    }

    private static async Task AssertShutAsync(TestCircle circle, Person by, Person? of = null) => Assert.Equal(
        RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.OpenPlanAsync(by, of ?? circle["Ana"]))).Code);

    private static async Task<int> SeenAsync(TestCircle circle, Person person) =>
        (await person.GetAsync<SeatSummary[]>($"{circle.Path}/seats")).Count(seat => seat.SharesPlan is not null);

    private static Task<PrivateLook[]> LooksAsync(Person person) => person.GetAsync<PrivateLook[]>("/api/account/looks");
}
