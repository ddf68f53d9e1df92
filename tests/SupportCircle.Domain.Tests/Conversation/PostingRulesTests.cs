using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Tests.Conversation;

/// <summary>The "post" column of the table "Who may", for the states that there are.</summary>
public sealed class PostingRulesTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 12, 0, 0, DateTimeKind.Utc);
    private static readonly SpeakerStanding Active = new(
        SeatState.Active, MemberState.Active, SeatRole.Member, AcceptedVersion: 2, MutedUntil: null, LastPostAt: null);
    private static readonly SpeakerStanding Facilitator = Active with { Role = SeatRole.Facilitator };
    private static readonly CircleRules Rules = new(AgreementsVersion: 2, IsPaused: false, TimeSpan.Zero);

    [Fact]
    public void An_active_seat_with_the_current_agreements_may_speak() => Assert.Null(Ask(Active));

    [Fact]
    public void Nobody_speaks_without_a_seat() => Assert.Equal(RefusalCodes.NotFound, Ask(null)!.Code);

    [Theory]
    [InlineData(SeatState.Left)]
    [InlineData(SeatState.Removed)]
    [InlineData(SeatState.Requested)]
    [InlineData(SeatState.Waiting)]
    [InlineData(SeatState.Declined)]
    public void A_seat_that_is_not_active_hears_that_there_is_nothing(SeatState state) =>
        Assert.Equal(RefusalCodes.NotFound, Ask(Active with { SeatState = state })!.Code);

    [Theory]
    [InlineData(MemberState.Suspended)]
    [InlineData(MemberState.Banned)]
    public void A_suspended_account_hears_so_whatever_its_seat(MemberState state)
    {
        Assert.Equal(RefusalCodes.Suspended, Ask(Active with { MemberState = state })!.Code);
        Assert.Equal(RefusalCodes.Suspended, Ask(Active with { MemberState = state, SeatState = SeatState.Removed })!.Code);
    }

    [Fact]
    public void Agreements_come_before_speaking() =>
        Assert.Equal(RefusalCodes.AgreementsRequired, Ask(Active with { AcceptedVersion = null })!.Code);

    [Fact]
    public void Newer_agreements_come_before_speaking_again() =>
        Assert.Equal(RefusalCodes.AgreementsRequired, Ask(Active with { AcceptedVersion = 1 })!.Code);

    [Fact]
    public void A_muted_seat_hears_until_when()
    {
        var refusal = Ask(Active with { MutedUntil = Now.AddMinutes(1) })!;

        Assert.Equal(RefusalCodes.NotAllowed, refusal.Code);
        Assert.Equal(Now.AddMinutes(1), refusal.Until);
    }

    [Fact]
    public void A_mute_ends_at_its_time() => Assert.Null(Ask(Active with { MutedUntil = Now }));

    [Fact]
    public void A_muted_seat_and_one_with_older_agreements_may_still_take_its_words_back()
    {
        Assert.Null(Change(ChangeKind.Deleted, Active with { MutedUntil = Now.AddMinutes(1) }));
        Assert.Null(Change(ChangeKind.Deleted, Active with { AcceptedVersion = 1 }));
    }

    [Fact]
    public void Whoever_may_not_be_here_takes_nothing_back()
    {
        Assert.Equal(RefusalCodes.NotFound, Change(ChangeKind.Deleted, null)!.Code);
        foreach (var state in Enum.GetValues<SeatState>().Except([SeatState.Active]))
        {
            Assert.Equal(RefusalCodes.NotFound, Change(ChangeKind.Deleted, Active with { SeatState = state })!.Code);
        }

        Assert.Equal(RefusalCodes.AgreementsRequired, Change(ChangeKind.Deleted, Active with { AcceptedVersion = null })!.Code);
        Assert.Equal(RefusalCodes.Suspended, Change(ChangeKind.Deleted, Active with { MemberState = MemberState.Suspended })!.Code);
    }

    [Fact]
    public void In_a_paused_circle_only_facilitators_use_words()
    {
        var paused = Rules with { IsPaused = true };

        Assert.Equal(RefusalCodes.Paused, PostingRules.RefusePost(Active, paused, Now)!.Code);
        Assert.Equal(RefusalCodes.Paused, PostingRules.RefuseChange(ChangeKind.Edited, Active, paused, Now)!.Code);
        Assert.Null(PostingRules.RefusePost(Facilitator, paused, Now));
    }

    [Fact]
    public void A_pause_leaves_acknowledging_and_taking_back()
    {
        var paused = Rules with { IsPaused = true };

        Assert.Null(PostingRules.RefuseChange(ChangeKind.Acknowledged, Active, paused, Now));
        Assert.Null(PostingRules.RefuseChange(ChangeKind.Deleted, Active, paused, Now));
    }

    [Fact]
    public void In_slow_mode_one_waits_from_message_to_message_and_hears_how_long()
    {
        var slow = Rules with { SlowMode = TimeSpan.FromSeconds(60) };

        var refusal = PostingRules.RefusePost(Active with { LastPostAt = Now.AddSeconds(-20) }, slow, Now)!;

        Assert.Equal((RefusalCodes.TooManyRequests, 40), (refusal.Code, refusal.RetryAfterSeconds));
        Assert.Null(PostingRules.RefusePost(Active with { LastPostAt = Now.AddSeconds(-60) }, slow, Now));
        Assert.Null(PostingRules.RefusePost(Active, slow, Now));
        Assert.Null(PostingRules.RefusePost(Facilitator with { LastPostAt = Now }, slow, Now));
    }

    [Fact]
    public void After_the_clock_was_set_back_slow_mode_lasts_no_longer_than_it_says()
    {
        var slow = Rules with { SlowMode = TimeSpan.FromSeconds(60) };

        Assert.Equal(60, PostingRules.RefusePost(Active with { LastPostAt = Now.AddDays(1) }, slow, Now)!.RetryAfterSeconds);
    }

    [Fact]
    public void Slow_mode_is_for_messages_not_for_changing_and_acknowledging_them()
    {
        var (slow, hasSpoken) = (Rules with { SlowMode = TimeSpan.FromSeconds(60) }, Active with { LastPostAt = Now });

        Assert.Null(PostingRules.RefuseChange(ChangeKind.Edited, hasSpoken, slow, Now));
        Assert.Null(PostingRules.RefuseChange(ChangeKind.Acknowledged, hasSpoken, slow, Now));
    }

    [Theory]
    [InlineData(ChangeKind.Hidden)]
    [InlineData(ChangeKind.Restored)]
    public void Hiding_and_restoring_is_not_done_by_talking(ChangeKind kind) =>
        Assert.Equal(RefusalCodes.NotAllowed, Change(kind, Facilitator)!.Code);

    [Fact]
    public void A_muted_seat_does_not_acknowledge() =>
        Assert.Equal(RefusalCodes.NotAllowed, Change(ChangeKind.Acknowledged, Active with { MutedUntil = Now.AddMinutes(1) })!.Code);

    private static Refusal? Ask(SpeakerStanding? speaker) => PostingRules.RefusePost(speaker, Rules, Now);

    private static Refusal? Change(ChangeKind kind, SpeakerStanding? speaker) => PostingRules.RefuseChange(kind, speaker, Rules, Now);
}
