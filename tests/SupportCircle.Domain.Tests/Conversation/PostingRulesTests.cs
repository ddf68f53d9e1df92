using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Tests.Conversation;

/// <summary>The "post" column of the table "Who may", for the states that there are.</summary>
public sealed class PostingRulesTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 12, 0, 0, DateTimeKind.Utc);
    private static readonly SpeakerStanding Active = new(SeatState.Active, MemberState.Active, AcceptedVersion: 2, MutedUntil: null);

    [Fact]
    public void An_active_seat_with_the_current_agreements_may_speak() => Assert.Null(Ask(Active));

    [Fact]
    public void Nobody_speaks_without_a_seat() => Assert.Equal(RefusalCodes.NotFound, Ask(null)!.Code);

    [Theory]
    [InlineData(SeatState.Left)]
    [InlineData(SeatState.Removed)]
    public void An_ended_seat_hears_that_there_is_nothing(SeatState state) =>
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
        Assert.Null(PostingRules.RefuseTakingBack(Active with { MutedUntil = Now.AddMinutes(1) }));
        Assert.Null(PostingRules.RefuseTakingBack(Active with { AcceptedVersion = 1 }));
    }

    [Fact]
    public void Whoever_may_not_be_here_takes_nothing_back()
    {
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTakingBack(null)!.Code);
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTakingBack(Active with { SeatState = SeatState.Removed })!.Code);
        Assert.Equal(RefusalCodes.AgreementsRequired, PostingRules.RefuseTakingBack(Active with { AcceptedVersion = null })!.Code);
        Assert.Equal(RefusalCodes.Suspended, PostingRules.RefuseTakingBack(Active with { MemberState = MemberState.Suspended })!.Code);
    }

    private static Refusal? Ask(SpeakerStanding? speaker) => PostingRules.Refuse(speaker, agreementsVersion: 2, Now);
}
