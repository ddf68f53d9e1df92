using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Moderation.Rules;

public sealed class HoldingRulesTests
{
    private static readonly CircleRules Circle = new(1, IsPaused: false, TimeSpan.Zero);

    private static readonly SpeakerStanding Member =
        new(SeatState.Active, MemberState.Active, SeatRole.Member, AcceptedVersion: 1, MutedUntil: null, LastPostAt: null);

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(WatchAction.Flag, null, null, true)]
    [InlineData(WatchAction.Hold, null, HoldReason.WatchedPhrase, false)]
    [InlineData(WatchAction.Refuse, RefusalCodes.RefusedByRules, null, false)]
    public void What_is_found_decides_what_becomes_of_a_members_post(WatchAction? action, string? code, HoldReason? reason, bool isFlagged)
    {
        var watched = Found(action);

        Assert.Equal(code, HoldingRules.RefusePost(Member, Circle, watched, words: default)?.Code);
        Assert.Equal(reason, HoldingRules.HoldPost(Member, Circle, watched, words: default));
        Assert.Equal(isFlagged, HoldingRules.Flags(Member, watched));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    [InlineData(1, 1, false)]
    [InlineData(9, 10, true)]
    [InlineData(10, 10, false)]
    public void Posts_are_held_until_as_many_are_in_the_conversation(int posts, int firstPosts, bool isHeld) => Assert.Equal(
        isHeld ? HoldReason.FirstPost : null,
        HoldingRules.HoldPost(Member with { Posts = posts }, Circle with { FirstPosts = firstPosts }, Found(null), words: default));

    [Theory]
    [InlineData(WatchAction.Flag)]
    [InlineData(WatchAction.Hold)]
    [InlineData(WatchAction.Refuse)]
    public void Facilitators_are_not_subject_to_the_rules(WatchAction action)
    {
        var facilitator = Member with { Role = SeatRole.Facilitator };
        var circle = Circle with { FirstPosts = RuleLimits.MaxFirstPosts };

        Assert.Null(HoldingRules.RefusePost(facilitator, circle, Found(action), words: default));
        Assert.Null(HoldingRules.HoldPost(facilitator, circle, Found(action), words: default));
        Assert.Null(HoldingRules.RefuseEdit(facilitator, circle, Found(action), words: default));
        Assert.False(HoldingRules.Flags(facilitator, Found(action)));
    }

    [Theory]
    [InlineData(RuleLimits.HeldPosts - 1, null)]
    [InlineData(RuleLimits.HeldPosts, RefusalCodes.TooManyRequests)]
    public void No_more_wait_than_the_limit(int waiting, string? code)
    {
        var speaker = Member with { Waiting = waiting };

        Assert.Equal(code, HoldingRules.RefusePost(speaker, Circle, Found(WatchAction.Hold), words: default)?.Code);
        Assert.Null(HoldingRules.RefusePost(speaker, Circle, Found(null), words: default));
    }

    [Theory]
    [InlineData(WatchAction.Flag, 0, null)]
    [InlineData(WatchAction.Hold, 0, RefusalCodes.RefusedByRules)]
    [InlineData(WatchAction.Refuse, 0, RefusalCodes.RefusedByRules)]
    [InlineData(null, 3, RefusalCodes.RefusedByRules)]
    [InlineData(null, 0, null)]
    public void An_edit_that_would_be_held_is_refused(WatchAction? action, int firstPosts, string? code) => Assert.Equal(
        code, HoldingRules.RefuseEdit(Member with { Posts = 2 }, Circle with { FirstPosts = firstPosts }, Found(action), words: default)?.Code);

    [Fact]
    public void Contact_details_go_back_to_their_author_and_what_the_signal_rules_hold_waits()
    {
        var contacts = Screening.Message("Ring me on 07700 900123 whenever you like.", SignalRules.Default);
        var encouraging = Screening.Message("Just do it, kill yourself, nobody will miss you.", SignalRules.Default);

        Assert.Equal(["07700 900123"], HoldingRules.RefusePost(Member, Circle, Found(null), contacts)!.Found);
        Assert.Equal(RefusalCodes.ContactDetails, HoldingRules.RefuseEdit(Member, Circle, Found(null), contacts)!.Code);
        Assert.Equal(HoldReason.Encouragement, HoldingRules.HoldPost(Member, Circle, Found(null), encouraging));
        Assert.Equal(RefusalCodes.RefusedByRules, HoldingRules.RefuseEdit(Member, Circle, Found(null), encouraging)!.Code);
        var facilitator = Member with { Role = SeatRole.Facilitator };
        Assert.Null(HoldingRules.RefusePost(facilitator, Circle, Found(null), contacts));
        Assert.Null(HoldingRules.HoldPost(facilitator, Circle, Found(null), encouraging));
    }

    [Theory]
    [InlineData(WatchAction.Refuse)]
    [InlineData(WatchAction.Hold)]
    public void Whoever_may_need_help_is_heard_whatever_is_watched_for(WatchAction action)
    {
        var words = Screening.Message("I want to kill myself tonight.", SignalRules.Default);
        var circle = Circle with { FirstPosts = 5 };

        Assert.Null(HoldingRules.RefusePost(Member, circle, Found(action), words));
        Assert.Null(HoldingRules.HoldPost(Member, circle, Found(action), words));
        Assert.Null(HoldingRules.RefuseEdit(Member, circle, Found(action), words));
    }

    private static Watched Found(WatchAction? action) => new(0, action, action is null ? null : Guid.CreateVersion7());
}
