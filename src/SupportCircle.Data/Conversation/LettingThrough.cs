using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// Makes a held post a message of its author, inside a write transaction that has locked the circle: so it is decided and
/// takes its place at once, and only once. It is numbered as the log numbers its own; what is returned is to be told once it
/// is committed.
/// </summary>
public sealed class LettingThrough(SupportDbContext db, SealedTexts texts, TimeProvider time)
{
    /// <exception cref="Refusal"><c>conflict</c>: it waits no more, or its author is no longer there to say it.</exception>
    public async Task<CommittedMessage> RunAsync(HeldSeat facilitator, HeldPost held, CancellationToken cancellation)
    {
        var circle = facilitator.Circle;
        var author = await AuthorAsync(held, cancellation);
        var sealedBody = held.SealedBody;
        held.LetThrough(circle.LastSequence + 1, facilitator.Seat.MemberId, time.Now());
        var field = SealedField.Body(circle.Id, author.Id, held.ClientMessageId, revision: 0);
        await RefuseLateAnswerAsync(held, cancellation);
        var body = (await texts.OpenAsync([(field, sealedBody)], cancellation))[0] ?? throw Refusal.Conflict("Its words are gone.");
        var message = new Message
        {
            CircleId = circle.Id,
            Sequence = ++circle.LastSequence,
            Kind = held.Kind,
            AuthorSeatId = author.Id,
            ClientMessageId = held.ClientMessageId,
            SentAt = held.DecidedAt!.Value,
            ReplyTo = held.ReplyTo,
            SealedBody = sealedBody,
        };
        db.Add(message);
        if (held.Kind == MessageKind.Story)
        {
            var story = await db.Stories.FirstAsync(
                s => s.CircleId == circle.Id && s.AuthorSeatId == author.Id && s.ClientMessageId == message.ClientMessageId, cancellation);
            story.Sequence = message.Sequence;
        }

        var mentioned = await MentionAsync(message, held.Mentioned, cancellation);
        return new CommittedMessage(
            circle.Id, message.Sequence, message.ClientMessageId, author.Id, author.Name, body, message.SentAt, message.ReplyTo)
        {
            Kind = held.Kind.OrMessage(),
            Mentions = mentioned,
        };
    }

    // A mute, a pause and slow mode ask whether somebody may speak now; this was said then.
    private async Task<Seat> AuthorAsync(HeldPost held, CancellationToken cancellation)
    {
        var author = await db.Seats.Where(s => s.Id == held.AuthorSeatId)
            .Join(db.Members, s => s.MemberId, m => m.Id, (seat, member) => new { Seat = seat, member.State })
            .FirstAsync(cancellation);
        return author is { State: MemberState.Active, Seat.State: SeatState.Active }
            ? author.Seat
            : throw Refusal.Conflict("Its author is no longer in the circle, or suspended.");
    }

    private async Task RefuseLateAnswerAsync(HeldPost held, CancellationToken cancellation)
    {
        if (held.Kind == MessageKind.Reflection && !await db.Messages.AnyAsync(
            m => m.CircleId == held.CircleId && m.Sequence == held.ReplyTo && m.GoneAt == null && m.HiddenAt == null, cancellation))
        {
            throw Refusal.Conflict("The story that it answers is no longer there.");
        }
    }

    private async Task<IReadOnlyList<Guid>> MentionAsync(Message message, IReadOnlyList<Guid> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
        {
            return wanted;
        }

        var ids = wanted.ToArray();
        var mentioned = await db.Seats
            .Where(s => EF.Parameter(ids).Contains(s.Id) && s.CircleId == message.CircleId && s.Id != message.AuthorSeatId
                && s.State == SeatState.Active)
            .Select(s => s.Id).ToListAsync(cancellation);
        mentioned.Sort();
        db.AddRange(mentioned.Select(id => new Mention { CircleId = message.CircleId, Sequence = message.Sequence, SeatId = id }));
        return mentioned;
    }
}
