using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Conversation;

/// <summary>
/// The rules that decide whether a seat may speak now. Asked inside the transaction that writes, on rows that are
/// locked, so that the answer holds on every node.
/// </summary>
public static class PostingRules
{
    /// <returns>The refusal, or null when the seat may speak.</returns>
    public static Refusal? Refuse(SpeakerStanding? speaker, int agreementsVersion, DateTime now) => speaker switch
    {
        null => Refusal.NotFound(),
        { MemberState: not MemberState.Active } => Refusal.Suspended(),
        { SeatState: not SeatState.Active } => Refusal.NotFound(),
        { AcceptedVersion: var accepted } when accepted != agreementsVersion => Refusal.AgreementsRequired(),
        { MutedUntil: { } until } when until > now => Refusal.Muted(until),
        _ => null,
    };

    /// <summary>
    /// Taking one's own words back is not speaking: a mute or newer agreements do not stand against it.
    /// </summary>
    /// <returns>The refusal, or null when the seat may delete what it wrote.</returns>
    public static Refusal? RefuseTakingBack(SpeakerStanding? speaker) => speaker switch
    {
        { MemberState: not MemberState.Active } => Refusal.Suspended(),
        { SeatState: SeatState.Active, AcceptedVersion: null } => Refusal.AgreementsRequired(),
        { SeatState: SeatState.Active } => null,
        _ => Refusal.NotFound(),
    };

    /// <returns>The refusal, or null when this seat may edit or delete that message.</returns>
    public static Refusal? RefuseChange(Guid seatId, ChangeKind kind, MessageStanding? message) => message switch
    {
        null => Refusal.NotFound(),
        _ when message.Value.AuthorSeatId != seatId => Refusal.NotAllowed("Only its author changes a message."),
        { IsGone: true } when kind == ChangeKind.Edited => Refusal.NotFound(),
        _ => null,
    };
}

/// <summary>What the rules need to know of the one who speaks.</summary>
public readonly record struct SpeakerStanding(
    SeatState SeatState, MemberState MemberState, int? AcceptedVersion, DateTime? MutedUntil);

/// <summary>What the rules need to know of a message that is to be changed.</summary>
public readonly record struct MessageStanding(Guid AuthorSeatId, bool IsGone, int Revision);
