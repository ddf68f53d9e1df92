using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// Takes a message out of sight and lets it be seen again, inside a write transaction that has locked the circle: so what is
/// decided about a message and what everybody sees change together. The change is numbered as the log numbers its own; what
/// is returned is to be told once it is committed.
/// </summary>
public sealed class Hiding(SupportDbContext db, MessageReader reader, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, also when its author deleted it.</exception>
    public async Task<CommittedChange> HideAsync(HeldSeat facilitator, long sequence, CancellationToken cancellation)
    {
        var message = await FindAsync(facilitator, sequence, ChangeKind.Hidden, cancellation);
        message.HiddenAt ??= time.Now();
        return Add(facilitator, message, ChangeKind.Hidden);
    }

    /// <exception cref="Refusal"><c>not_found</c>, also when it is not hidden.</exception>
    public async Task<CommittedChange> RestoreAsync(HeldSeat facilitator, long sequence, CancellationToken cancellation)
    {
        var message = await FindAsync(facilitator, sequence, ChangeKind.Restored, cancellation);
        var restored = await reader.HiddenAsync(facilitator, sequence, cancellation);
        message.HiddenAt = null;
        return Add(facilitator, message, ChangeKind.Restored) with { Restored = restored };
    }

    private async Task<Message> FindAsync(HeldSeat facilitator, long sequence, ChangeKind kind, CancellationToken cancellation)
    {
        var message = await db.Messages
            .FirstOrDefaultAsync(m => m.CircleId == facilitator.Circle.Id && m.Sequence == sequence, cancellation);
        MessageStanding? standing = message is null
            ? null
            : new MessageStanding(message.AuthorSeatId, message.GoneAt is not null, message.Revision, message.HiddenAt);
        return PostingRules.RefuseTarget(facilitator.Seat.Id, kind, standing) is { } refusal ? throw refusal : message!;
    }

    private CommittedChange Add(HeldSeat facilitator, Message message, ChangeKind kind)
    {
        var number = ++facilitator.Circle.LastChange;
        var change = new Change
        {
            CircleId = message.CircleId,
            Number = number,
            Kind = kind,
            Sequence = message.Sequence,
            SeatId = facilitator.Seat.Id,
            ClientChangeId = Guid.CreateVersion7(),
            At = time.Now(),
            Revision = message.Revision,
        };
        db.Add(change);
        return new CommittedChange(message.CircleId, number, kind, message.Sequence, change.At);
    }
}
