using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// Takes a message out of sight and lets it be seen again, inside a write transaction that has locked the circle: so what is
/// decided about a message and what everybody sees change together. The change is numbered as the log numbers its own; what
/// is returned is to be told once it is committed.
/// </summary>
public sealed class Hiding(SupportDbContext db, MessageReader reader, TimeProvider time)
{
    /// <param name="seatId">Of who does it; an administrator may have none there.</param>
    /// <exception cref="Refusal"><c>not_found</c>, also when its author deleted it.</exception>
    public async Task<CommittedChange> HideAsync(Circle circle, Guid? seatId, long sequence, CancellationToken cancellation)
    {
        var message = await FindAsync(circle.Id, sequence, ChangeKind.Hidden, cancellation);
        message.HiddenAt ??= time.Now();
        return Add(circle, seatId, message, ChangeKind.Hidden);
    }

    /// <param name="seatId">As before.</param>
    /// <exception cref="Refusal"><c>not_found</c>, also when it is not hidden.</exception>
    public async Task<CommittedChange> RestoreAsync(Circle circle, Guid? seatId, long sequence, CancellationToken cancellation)
    {
        var message = await FindAsync(circle.Id, sequence, ChangeKind.Restored, cancellation);
        var restored = await reader.HiddenAsync(circle.Id, sequence, cancellation);
        message.HiddenAt = null;
        return Add(circle, seatId, message, ChangeKind.Restored) with { Restored = restored };
    }

    /// <summary>What can be done to a message; null when there is none.</summary>
    public async Task<MessageStanding?> StandingAsync(Guid circleId, long sequence, CancellationToken cancellation) =>
        await db.Messages.FirstOrDefaultAsync(m => m.CircleId == circleId && m.Sequence == sequence, cancellation) is { } message
            ? Standing(message)
            : null;

    private static MessageStanding Standing(Message message) =>
        new(message.AuthorSeatId, message.GoneAt is not null, message.Revision, message.HiddenAt)
        {
            Kind = message.Kind.OrMessage(),
        };

    private async Task<Message> FindAsync(Guid circleId, long sequence, ChangeKind kind, CancellationToken cancellation)
    {
        var message = await db.Messages
            .FirstOrDefaultAsync(m => m.CircleId == circleId && m.Sequence == sequence, cancellation);
        return PostingRules.RefuseTarget(seatId: Guid.Empty, kind, message is null ? null : Standing(message)) is { } refusal ? throw refusal : message!;
    }

    private CommittedChange Add(Circle circle, Guid? seatId, Message message, ChangeKind kind)
    {
        var number = ++circle.LastChange;
        var change = new Change
        {
            CircleId = message.CircleId,
            Number = number,
            Kind = kind,
            Sequence = message.Sequence,
            SeatId = seatId ?? Guid.Empty,
            ClientChangeId = Guid.CreateVersion7(),
            At = time.Now(),
            Revision = message.Revision,
        };
        db.Add(change);
        return new CommittedChange(message.CircleId, number, kind, message.Sequence, change.At);
    }
}
