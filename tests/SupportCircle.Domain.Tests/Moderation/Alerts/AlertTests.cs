using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Domain.Tests.Moderation.Alerts;

/// <summary>How an alert goes on while nobody takes it, and stands still while somebody works on its case.</summary>
public sealed class AlertTests
{
    private static readonly DateTime Start = new(2026, 11, 29, 18, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Bea = Guid.CreateVersion7();

    private readonly ModerationCase _case = Urgent();
    private readonly Alert _alert = Alert.Raise(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), new EscalationTimes(), Start);

    [Fact]
    public void It_goes_from_step_to_step_each_after_its_minutes()
    {
        Assert.Equal([AlertStepKind.OnShift], TakeAll(Start));
        Assert.Empty(TakeAll(Start.AddMinutes(3).AddMilliseconds(-1)));
        Assert.Equal([AlertStepKind.Facilitators], TakeAll(Start.AddMinutes(3)));
        Assert.Empty(TakeAll(Start.AddMinutes(8).AddMilliseconds(-1)));
        Assert.Equal([AlertStepKind.Administrators], TakeAll(Start.AddMinutes(8)));
        Assert.Equal([AlertStepKind.Mail], TakeAll(Start.AddMinutes(18)));
        Assert.Empty(TakeAll(Start.AddDays(7)));
    }

    [Fact]
    public void Where_nobody_is_there_the_next_step_comes_at_once_and_the_others_as_long_after_it_as_ever()
    {
        Assert.Equal([AlertStepKind.OnShift, AlertStepKind.Facilitators], TakeAll(Start, told: kind => kind == AlertStepKind.OnShift ? 0 : 2));

        Assert.Equal([Start.AddMinutes(5), Start.AddMinutes(15)], Waiting());
        Assert.Equal([0, 2], _alert.Steps.Take(2).Select(step => step.Told!.Value));
    }

    [Fact]
    public void Without_a_mail_it_ends_with_the_administrators()
    {
        var times = new EscalationTimes();
        times.Change(0, 1, 120, 10, sendsMail: false);
        var alert = Alert.Raise(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), times, Start);

        Assert.Equal(
            [(AlertStepKind.OnShift, Start), (AlertStepKind.Facilitators, Start.AddMinutes(1)), (AlertStepKind.Administrators, Start.AddMinutes(121))],
            alert.Steps.Select(step => (step.Kind, step.DueAt)));
    }

    [Fact]
    public void While_somebody_works_on_its_case_nothing_is_due_and_then_it_goes_on_where_it_stood()
    {
        TakeAll(Start);
        _case.Claim(Bea, Start.AddMinutes(2));
        Follow(2);
        Assert.Empty(TakeAll(Start.AddMinutes(16)));

        // The claim is over after 15 minutes, and a minute was left.
        Assert.Equal([AlertStepKind.Again], TakeAll(Start.AddMinutes(17)));
        Assert.Equal([AlertStepKind.Facilitators], TakeAll(Start.AddMinutes(18)));
        Assert.Null(_alert.HeldUntil);
    }

    [Fact]
    public void Whoever_goes_on_working_has_it_for_longer_and_whoever_puts_it_back_gives_the_time_back()
    {
        TakeAll(Start);
        _case.Claim(Bea, Start.AddMinutes(1));
        Follow(1);
        _case.Note(Bea, Start.AddMinutes(10));
        Follow(10);
        Assert.Equal(Start.AddMinutes(25), _alert.HeldUntil);
        _case.Release(Bea, Start.AddMinutes(12));
        Follow(12);

        Assert.Null(_alert.HeldUntil);
        Assert.Equal([Start.AddMinutes(14), Start.AddMinutes(19), Start.AddMinutes(29)], Waiting());
        Assert.Equal([AlertStepKind.Facilitators], TakeAll(Start.AddMinutes(14)));
    }

    [Fact]
    public void A_claim_after_one_whose_time_is_over_holds_it_anew_with_one_word_that_it_is_over()
    {
        TakeAll(Start);
        _case.Claim(Bea, Start);
        Follow(0);
        _case.Claim(Guid.CreateVersion7(), Start.AddMinutes(16));
        Follow(16);

        Assert.Equal([AlertStepKind.Again], TakeAll(Start.AddMinutes(31)));
        Assert.DoesNotContain(_alert.Steps, step => step.Kind == AlertStepKind.Again && step.TakenAt is null);
    }

    [Fact]
    public void A_decision_ends_it_and_so_does_somebody_who_finds_that_it_can_wait()
    {
        TakeAll(Start);
        _case.Decide(Bea, Start.AddMinutes(1));
        Follow(1);

        Assert.Equal(Start.AddMinutes(1), _alert.EndedAt);
        Assert.Empty(Waiting());
        Assert.Empty(TakeAll(Start.AddDays(1)));
    }

    [Fact]
    public void A_drill_that_nobody_takes_is_over_an_hour_after_its_last_step()
    {
        var drill = Alert.Raise(Guid.CreateVersion7(), Guid.CreateVersion7(), caseId: null, new EscalationTimes(), Start);

        Assert.Equal((AlertStepKind.Over, Start.AddMinutes(78)), (drill.Steps[^1].Kind, drill.Steps[^1].DueAt));
        while (drill.Due(Start.AddMinutes(78)) is { } due)
        {
            drill.Take(due, 0, Start.AddMinutes(78));
        }

        Assert.Equal(Start.AddMinutes(78), drill.EndedAt);
    }

    [Theory]
    [InlineData(0, 5, 10)]
    [InlineData(3, 121, 10)]
    [InlineData(3, 5, -1)]
    public void Minutes_out_of_their_range_are_refused(int facilitators, int administrators, int mail) => Assert.Equal(
        RefusalCodes.Invalid,
        Assert.Throws<Refusal>(() => new EscalationTimes().Change(0, facilitators, administrators, mail, sendsMail: true)).Code);

    [Fact]
    public void Nobody_changes_the_times_over_what_they_have_not_seen()
    {
        var times = new EscalationTimes();
        times.Change(0, 1, 2, 3, sendsMail: true);

        Assert.Equal(RefusalCodes.Conflict, Assert.Throws<Refusal>(() => times.Change(0, 4, 5, 6, sendsMail: true)).Code);
        Assert.Equal((1, 1), (times.Version, times.FacilitatorsMinutes));
    }

    private static ModerationCase Urgent()
    {
        var one = new ModerationCase
        {
            Id = Guid.CreateVersion7(),
            CircleId = Guid.CreateVersion7(),
            Kind = ReportSubjectKind.Message,
            SubjectId = CaseSubject.Of(1).Id,
            Sequence = 1,
            AboutSeatId = Guid.CreateVersion7(),
            AboutMemberId = Guid.CreateVersion7(),
        };
        one.Report(ReportCategory.WorriedAboutThem, isAboutFacilitator: false, Start);
        return one;
    }

    private void Follow(int minute) => _alert.Follow(_case, Start.AddMinutes(minute));

    private List<DateTime> Waiting() => [.. _alert.Steps.Where(step => step.Waits && step.IsOnTheWay).Select(step => step.DueAt)];

    private List<AlertStepKind> TakeAll(DateTime now, Func<AlertStepKind, int>? told = null)
    {
        var taken = new List<AlertStepKind>();
        while (_alert.Due(now) is { } due)
        {
            _alert.Take(due, told?.Invoke(due.Kind) ?? 1, now);
            taken.Add(due.Kind);
        }

        return taken;
    }
}
