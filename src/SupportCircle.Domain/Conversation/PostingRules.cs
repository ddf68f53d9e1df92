using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Conversation;

/// <summary>
/// The rules that decide whether a seat may speak now. Asked inside the transaction that writes, on rows that are
/// locked, so that the answer holds on every node.
/// </summary>
public static class PostingRules
{
    /// <returns>The refusal, or null when the seat may post.</returns>
    public static Refusal? RefusePost(SpeakerStanding? speaker, CircleRules circle, DateTime now) =>
        RefuseWords(speaker, circle, now) ?? (speaker is { Role: SeatRole.Member, LastPostAt: { } last } && last + circle.SlowMode > now
            ? Refusal.TooManyRequests(Shorter(last + circle.SlowMode - now, circle.SlowMode))
            : null);

    /// <returns>The refusal, or null when the seat may make such changes.</returns>
    public static Refusal? RefuseChange(ChangeKind kind, SpeakerStanding? speaker, CircleRules circle, DateTime now) => kind switch
    {
        ChangeKind.Deleted => RefuseTakingBack(speaker),
        ChangeKind.Hidden or ChangeKind.Restored => Refusal.NotAllowed("Facilitators decide that, not those who talk."),
        ChangeKind.Edited => RefuseWords(speaker, circle, now),
        _ => RefuseSpeaker(speaker, circle.AgreementsVersion, now),
    };

    /// <returns>The refusal, or null when that change may be made to that message by somebody who may make such changes.</returns>
    public static Refusal? RefuseTarget(Guid seatId, ChangeKind kind, MessageStanding? message) => (kind, message) switch
    {
        (_, null) => Refusal.NotFound(),
        (ChangeKind.Edited or ChangeKind.Deleted, { } other) when other.AuthorSeatId != seatId =>
            Refusal.NotAllowed("Only its author changes a message."),
        (ChangeKind.Deleted, _) => null,
        (ChangeKind.Hidden, { IsGone: false }) => null,
        (ChangeKind.Restored, { IsGone: false, HiddenAt: not null }) => null,
        (ChangeKind.Acknowledged, { IsReadable: true } own) when own.AuthorSeatId == seatId =>
            Refusal.NotAllowed("One's own message is not acknowledged."),
        (ChangeKind.Edited or ChangeKind.Acknowledged, { IsReadable: true }) => null,
        _ => Refusal.NotFound(),
    };

    /// <summary>Words of one kind do not take the place of another's: a story keeps its title, whoever asks for the edit.</summary>
    /// <returns>The refusal, or null when such words may take the place of those of that message.</returns>
    public static Refusal? RefuseEdit(MessageKind words, in MessageStanding message) =>
        words == message.Kind ? null : Refusal.NotAllowed("It is edited where it is read.");

    /// <returns>The refusal, or null when the message is a story that can be answered.</returns>
    public static Refusal? RefuseReflection(MessageStanding? story) =>
        story is { Kind: MessageKind.Story, IsReadable: true } ? null : Refusal.NotFound();

    /// <summary>Whether a message may name that seat: it has a place in the circle, agreements accepted or not, muted or not,
    /// and is not the author's own. Others are left out without a word, so that nothing can be found out by naming them.</summary>
    public static bool MayBeMentioned(Guid authorSeatId, Guid seatId, SpeakerStanding? named) =>
        seatId != authorSeatId && named is { SeatState: SeatState.Active };

    private static Refusal? RefuseSpeaker(SpeakerStanding? speaker, int agreementsVersion, DateTime now) => speaker switch
    {
        null => Refusal.NotFound(),
        { MemberState: not MemberState.Active } => Refusal.Suspended(),
        { SeatState: not SeatState.Active } => Refusal.NotFound(),
        { AcceptedVersion: var accepted } when accepted != agreementsVersion => Refusal.AgreementsRequired(),
        { MutedUntil: { } until } when until > now => Refusal.Muted(until),
        _ => null,
    };

    private static Refusal? RefuseWords(SpeakerStanding? speaker, CircleRules circle, DateTime now) =>
        RefuseSpeaker(speaker, circle.AgreementsVersion, now)
        ?? (circle.IsPaused && speaker is { Role: SeatRole.Member } ? Refusal.Paused() : null);

    // Taking one's own words back is not speaking: a mute or newer agreements do not stand against it.
    private static Refusal? RefuseTakingBack(SpeakerStanding? speaker) => speaker switch
    {
        { MemberState: not MemberState.Active } => Refusal.Suspended(),
        { SeatState: SeatState.Active, AcceptedVersion: null } => Refusal.AgreementsRequired(),
        { SeatState: SeatState.Active } => null,
        _ => Refusal.NotFound(),
    };

    // After the clock was set back, the last message may be far in the future.
    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

/// <summary>What the rules need to know of the one who speaks.</summary>
/// <param name="LastPostAt">When they last spoke; known in slow mode.</param>
public readonly record struct SpeakerStanding(
    SeatState SeatState, MemberState MemberState, SeatRole Role, int? AcceptedVersion, DateTime? MutedUntil, DateTime? LastPostAt)
{
    /// <summary>How many messages of theirs are in the log, whatever became of them, counted to
    /// <see cref="Moderation.Rules.RuleLimits.MaxFirstPosts"/>; known where first posts are looked at.</summary>
    public int Posts { get; init; }

    /// <summary>How many of their posts are held.</summary>
    public int Waiting { get; init; }
}

/// <summary>What the rules need to know of a message that is to be changed.</summary>
/// <param name="HiddenAt">When a facilitator hid it; null when it is not hidden.</param>
public readonly record struct MessageStanding(Guid AuthorSeatId, bool IsGone, int Revision, DateTime? HiddenAt)
{
    public MessageKind Kind { get; init; }

    public bool IsReadable => !IsGone && HiddenAt is null;
}
