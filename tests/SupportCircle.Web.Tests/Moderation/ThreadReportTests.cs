using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Contracts.Safety;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>What happens in a one-to-one thread is looked after by those who hold the circle in which its two have met.</summary>
public sealed class ThreadReportTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Crisis = "i cant do this anymore i want to kill myself tonight";

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_message_of_a_thread_is_reported_as_a_case_about_the_thread_with_what_stood_around_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await SayAsync(circle, "You are a fool.");

        await ReportAsync(circle["Ana"], threadId, 1);
        await ReportAsync(circle["Ana"], threadId, 1);

        var report = Assert.Single(await circle.ReportsAsync());
        Assert.Equal((ReportSubjectKind.Thread, circle["Tom"].SeatId, 2), (report.Case.Kind, report.Case.About.SeatId, report.Listed.Times));
        Assert.Null(report.Case.Sequence);
        Assert.Equal("You are a fool.", report.Content.Evidence!.Message!.Body);
        Assert.Equal(ReportSubjectKind.Thread, Assert.Single(await circle["Ana"].GetAsync<MyReport[]>("/api/account/reports")).Kind);
    }

    [Fact]
    public async Task What_one_may_not_see_or_said_oneself_is_not_reported()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eva");
        var threadId = await SayAsync(circle, "You are a fool.");

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ReportAsync(circle["Eva"], threadId, 1))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => ReportAsync(circle["Tom"], threadId, 1))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ReportAsync(circle["Ana"], threadId, 2))).Code);
        Assert.Empty(await circle.CasesAsync());
    }

    [Fact]
    public async Task Whoever_is_muted_for_a_thread_does_not_write_in_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var threadId = await SayAsync(circle, "You are a fool.");
        await ReportAsync(circle["Ana"], threadId, 1);
        var reported = Assert.Single(await circle.CasesAsync());

        await circle.Facilitator.DecideAsync(reported.Id, new Measure { Kind = DecisionKind.Mute, Minutes = 60 });

        await using var tom = await circle["Tom"].LineAsync();
        await tom.EnterAsync(threadId);
        var refused = await Refused.ByAsync(() => tom.PostAsync(threadId, "I said so."));
        Assert.Equal((RefusalCodes.NotAllowed, true), (refused.Code, refused.Body.Until is not null));
    }

    [Fact]
    public async Task A_crisis_in_a_thread_is_told_to_those_who_look_after_the_circle()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var desk = await circle.Facilitator.AtDashboardAsync();

        var threadId = await SayAsync(circle, Crisis);

        await desk.InPassingAsync();
        var alert = Assert.Single(await circle.Facilitator.AlertsAsync());
        Assert.Equal((circle.Id, circle["Tom"].SeatId, SignalLevel.Crisis), (alert.CircleId, alert.About.SeatId, alert.Level));
        var signal = Assert.Single((await circle.Facilitator.CaseAsync(alert.CaseId)).Signals);
        var content = await circle.Facilitator.GetAsync<SignalContent>($"/api/moderation/cases/{alert.CaseId}/signals/{signal.Id}");
        Assert.Equal(Crisis, content.Evidence!.Message!.Body);
        var card = await circle["Tom"].GetAsync<HelpCard>($"/api/circles/{threadId}/help-card");
        Assert.Empty(card.OnShift);
    }

    [Fact]
    public async Task What_would_be_held_in_a_circle_is_refused_where_nobody_could_let_it_through()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await administrator.PostAsync<PhraseView>("/api/moderation/rules/phrases", new PhraseRequest { Pattern = "green lantern", Action = WatchAction.Hold });
        var threadId = await circle.ThreadAsync(circle["Tom"], circle["Ana"]);
        await using var tom = await circle["Tom"].LineAsync();
        await tom.EnterAsync(threadId);

        Assert.Equal(RefusalCodes.RefusedByRules, (await Refused.ByAsync(() => tom.PostAsync(threadId, "A green lantern."))).Code);
        Assert.Equal(RefusalCodes.ContactDetails, (await Refused.ByAsync(() => tom.PostAsync(threadId, "Call me: 07700 900123"))).Code);
    }

    private static Task ReportAsync(Person reporter, Guid threadId, long sequence) => reporter.PostAsync($"/api/circles/{threadId}/reports", new ReportRequest
    {
        Kind = ReportSubjectKind.Message,
        Sequence = sequence,
        Category = ReportCategory.Harassment,
    });

    // Tom says it to Ana.
    private static async Task<Guid> SayAsync(TestCircle circle, string words)
    {
        var threadId = await circle.ThreadAsync(circle["Tom"], circle["Ana"]);
        await using var tom = await circle["Tom"].LineAsync();
        await tom.EnterAsync(threadId);
        await tom.PostAsync(threadId, words);
        return threadId;
    }
}
