using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

/// <summary>Notes that somebody reports, and notes that the rules point to.</summary>
public sealed class NoteCaseTests(OneHost house) : IClassFixture<OneHost>
{
    private const string Crisis = "I want to kill myself tonight.";

    private readonly TestHost _host = house.Host;

    [Fact]
    public async Task A_note_of_somebody_who_may_need_help_arrives_offers_help_and_is_a_case_at_once()
    {
        var circle = await GatherAsync();

        var receipt = await circle["Tom"].WriteNoteAsync(circle, circle["Ana"], Crisis);

        Assert.True(receipt.Help);
        Assert.Equal(Crisis, Assert.Single(await circle["Ana"].NotesAsync()).Body);
        await _host.RunAsync<SignalCases>(cases => cases.RunAsync(CancellationToken.None));
        var one = Assert.Single(await circle.CasesAsync());
        Assert.Equal(
            (ReportSubjectKind.Note, null, CaseSeverity.Urgent, SignalLevel.Crisis, circle["Tom"].SeatId),
            (one.Kind, one.Sequence, one.Severity, one.SignalLevel!.Value, one.About.SeatId));
        var view = await circle.Facilitator.CaseAsync(one.Id);
        Assert.NotNull(view.Alert);
        var signal = Assert.Single(view.Signals);
        Assert.False(signal.IsUntaken);
        var content = await circle.Facilitator.GetAsync<SignalContent>($"/api/moderation/cases/{one.Id}/signals/{signal.Id}");
        Assert.Equal(Crisis, content.Evidence!.Message!.Body);
    }

    [Fact]
    public async Task Contact_details_in_it_are_masked_and_the_rest_goes_through()
    {
        var circle = await GatherAsync();

        var receipt = await circle["Tom"].WriteNoteAsync(circle, circle["Ana"], $"{Crisis} Call +34 612 345 678.");

        Assert.True(receipt.Masked);
        var body = Assert.Single(await circle["Ana"].NotesAsync()).Body;
        Assert.StartsWith(Crisis, body, StringComparison.Ordinal);
        Assert.DoesNotContain("612", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_need_help_and_may_not_write_is_offered_it_and_those_who_look_after_the_circle_know()
    {
        var circle = await GatherAsync();
        await circle.MuteAsync(circle["Tom"]);

        var refused = await Refused.ByAsync(() => circle["Tom"].WriteNoteAsync(circle, circle["Ana"], Crisis));

        Assert.True(refused.Body.Help);
        Assert.Empty(await circle["Ana"].NotesAsync());
        await _host.RunAsync<SignalCases>(cases => cases.RunAsync(CancellationToken.None));
        Assert.Contains(await circle.CasesAsync(), one => one is { Kind: ReportSubjectKind.Seat, Severity: CaseSeverity.Urgent });
    }

    [Fact]
    public async Task A_phrase_that_is_watched_for_makes_a_signal_and_the_note_arrives()
    {
        var circle = await GatherAsync();
        await circle.WatchAsync("lamp", WatchAction.Flag);

        var receipt = await circle["Tom"].WriteNoteAsync(circle, circle["Ana"], "A lamp for you.");

        Assert.Null(receipt.Help);
        Assert.Single(await circle["Ana"].NotesAsync());
        await _host.RunAsync<SignalCases>(cases => cases.RunAsync(CancellationToken.None));
        Assert.Equal(ReportSubjectKind.Note, Assert.Single(await circle.CasesAsync()).Kind);
    }

    [Fact]
    public async Task Its_receiver_reports_it_with_a_copy_and_need_not_see_it_again()
    {
        var circle = await GatherAsync();
        var note = await WrittenAsync(circle, "You owe me.");

        await circle.ReportNoteAsync(circle["Ana"], note, "He writes this every day.", hides: true);

        Assert.Empty(await circle["Ana"].NotesAsync());
        var report = Assert.Single(await circle.ReportsAsync());
        Assert.Equal(
            (ReportSubjectKind.Note, "Tom", "He writes this every day.", "You owe me."),
            (report.Kind, report.About.Name, report.Words, report.Evidence!.Message!.Body));
        Assert.Equal(ReportSubjectKind.Note, Assert.Single(await circle["Ana"].OwnReportsAsync()).Kind);
        Assert.Empty((await circle.FoldsAsync(circle["Ana"])).Sequences);
        await circle.ReportNoteAsync(circle["Ana"], note);
        Assert.Equal(2, Assert.Single(await circle.ReportsAsync()).Listed.Times);
    }

    [Fact]
    public async Task Nobody_reports_a_note_that_they_were_not_sent()
    {
        var circle = await GatherAsync();
        var note = await WrittenAsync(circle, "For Ana.");

        foreach (var other in (Person[])[circle["Tom"], circle["Leo"], circle.Facilitator])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.ReportNoteAsync(other, note))).Code);
        }

        var refused = await Refused.ByAsync(() => circle["Ana"].PostAsync(
            $"{circle.Path}/reports", new ReportRequest { Kind = ReportSubjectKind.Note, Category = ReportCategory.Unkind }));
        Assert.Equal(["noteId"], refused.Body.Fields!.Keys);
    }

    [Fact]
    public async Task A_decision_takes_it_out_of_sight_nobody_asks_for_another_wording_and_an_appeal_brings_it_back()
    {
        var circle = await GatherAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        await circle.ReportNoteAsync(circle["Ana"], await WrittenAsync(circle, "You owe me."));
        var one = Assert.Single(await circle.CasesAsync());
        var allowed = (await circle.Facilitator.CaseAsync(one.Id)).Allowed;
        Assert.Contains(DecisionKind.Hide, allowed);
        Assert.DoesNotContain(DecisionKind.AskToEdit, allowed);

        await circle.Facilitator.DecideAsync(one.Id, new Measure { Kind = DecisionKind.Hide });

        Assert.Empty(await circle["Ana"].NotesAsync());
        Assert.Contains(DecisionKind.Restore, (await circle.Facilitator.CaseAsync(one.Id)).Allowed);
        var decision = Assert.Single(await circle["Tom"].OwnDecisionsAsync());
        await circle["Tom"].AppealAsync(decision.Id);
        await bea.DecideAppealAsync(decision.Id);
        Assert.Single(await circle["Ana"].NotesAsync());

        await circle.Facilitator.DecideAsync(one.Id, new Measure { Kind = DecisionKind.Hide });
        await circle.Facilitator.DecideAsync(one.Id, new Measure { Kind = DecisionKind.Restore });
        Assert.Single(await circle["Ana"].NotesAsync());
    }

    private static async Task<Guid> WrittenAsync(TestCircle circle, string words)
    {
        await circle["Tom"].WriteNoteAsync(circle, circle["Ana"], words, WarmNoteKind.Note);
        return Assert.Single(await circle["Ana"].NotesAsync()).Id;
    }

    private async Task<TestCircle> GatherAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Leo");
        await circle["Ana"].AcceptNotesAsync(circle);
        return circle;
    }
}
