using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>
/// A post that waits until a facilitator has looked at it. It has no sequence: it is no message, and nobody but its author
/// and the facilitators learns of it. Once decided it stays, without words where they are no longer needed, so that the same
/// post sent again is still that one.
/// </summary>
public sealed class HeldPost
{
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    /// <summary>What it will be in the log; null for a plain message.</summary>
    public MessageKind? Kind { get; init; }

    public required Guid AuthorSeatId { get; init; }

    /// <summary>Made by the client; (circle, author's seat, this) is unique, as of messages.</summary>
    public required Guid ClientMessageId { get; init; }

    public required DateTime HeldAt { get; init; }

    public required HoldReason Reason { get; init; }

    /// <summary>What was found in it, also where that is not the reason; the phrase may have been removed since.</summary>
    public Guid? PhraseId { get; init; }

    public long? ReplyTo { get; init; }

    /// <summary>The seats that it asks to name, with a space between them; null when it names nobody.</summary>
    public string? Mentions { get; init; }

    /// <summary>Sealed as the message's body will be, under its author's key; null once it is a message, or taken back.</summary>
    public byte[]? SealedBody { get; set; }

    /// <summary>Null while it waits.</summary>
    public HeldOutcome? Outcome { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>The member who let it through or declined it.</summary>
    public Guid? DecidedByMemberId { get; private set; }

    /// <summary>Of the message that it has become.</summary>
    public long? Sequence { get; private set; }

    /// <summary>What the facilitator says who declined it, sealed under the circle's key.</summary>
    public byte[]? SealedWord { get; private set; }

    public IReadOnlyList<Guid> Mentioned => Mentions?.Split(' ').Select(Guid.Parse).ToArray() ?? [];

    /// <returns>As <see cref="Mentions"/> has them.</returns>
    public static string? MentionsOf(IReadOnlyCollection<Guid> seats) => seats.Count == 0 ? null : string.Join(' ', seats);

    /// <exception cref="Refusal"><c>conflict</c> when it waits no more.</exception>
    public void LetThrough(long sequence, Guid memberId, DateTime now)
    {
        Decide(HeldOutcome.LetThrough, memberId, now);
        Sequence = sequence;
        SealedBody = null;
    }

    /// <exception cref="Refusal"><c>conflict</c> when it waits no more.</exception>
    public void Decline(byte[]? sealedWord, Guid memberId, DateTime now)
    {
        Decide(HeldOutcome.Declined, memberId, now);
        SealedWord = sealedWord;
    }

    /// <summary>Its author does not want it said any more, or has read that it was declined.</summary>
    /// <exception cref="Refusal"><c>conflict</c> when it is a message, or was taken back already.</exception>
    public void TakeBack(DateTime now)
    {
        if (Outcome is HeldOutcome.LetThrough or HeldOutcome.TakenBack)
        {
            throw Refusal.Conflict("It waits no more.");
        }

        Outcome = HeldOutcome.TakenBack;
        DecidedAt ??= now;
        SealedBody = null;
        SealedWord = null;
    }

    private void Decide(HeldOutcome outcome, Guid memberId, DateTime now)
    {
        if (Outcome is not null)
        {
            throw Refusal.Conflict("Somebody has decided that already, or its author has taken it back.");
        }

        Outcome = outcome;
        DecidedAt = now;
        DecidedByMemberId = memberId;
    }
}
