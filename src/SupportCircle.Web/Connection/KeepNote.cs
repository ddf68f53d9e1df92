using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Connection;

/// <summary>Whether a note may be sent, and the note with what it signals; inside a write transaction.</summary>
internal sealed class KeepNote(SupportDbContext db, WriteTransaction writes, CircleAccess access, TimeProvider time)
{
    /// <returns>The note; the first one when it was sent before.</returns>
    /// <exception cref="Refusal">See <see cref="SendNote"/>.</exception>
    public async Task<WarmNote> RunAsync(Guid circleId, Guid memberId, NoteWriting writing, CancellationToken cancellation)
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var own = await access.ReaderAsync(circleId, memberId, cancellation);
        var (request, seatId, now) = (writing.Request, own.Seat.Id, time.Now());
        if (await db.WarmNotes.FirstOrDefaultAsync(
            note => note.AuthorSeatId == seatId && note.ClientNoteId == request.ClientNoteId, cancellation) is { } known)
        {
            return known;
        }

        var (speaker, rules) = await StandingAsync(own, cancellation);
        if ((PostingRules.RefusePost(speaker, rules, now) ?? HoldingRules.RefuseEdit(speaker, rules, writing.Watched, writing.Words)) is { } refusal)
        {
            throw refusal;
        }

        await RefuseReceiverAsync(own, writing, now, cancellation);
        AddSignals(own, writing, speaker, now);
        return db.Add(new WarmNote
        {
            Id = writing.Id,
            CircleId = circleId,
            AuthorSeatId = seatId,
            ReceiverSeatId = request.SeatId,
            Kind = request.Kind,
            ClientNoteId = request.ClientNoteId,
            SentAt = now,
            IsCut = await db.Blocks.AnyAsync(
                block => block.CircleId == circleId
                    && ((block.BlockerSeatId == seatId && block.BlockedSeatId == request.SeatId)
                        || (block.BlockerSeatId == request.SeatId && block.BlockedSeatId == seatId)),
                cancellation),
        }.Sealing(writing.SealedBody)).Entity;
    }

    private async Task<(SpeakerStanding Speaker, CircleRules Rules)> StandingAsync(HeldSeat own, CancellationToken cancellation)
    {
        var (circle, seat) = own;
        var posts = circle.FirstPosts == 0
            ? 0
            : await db.Messages.Where(m => m.CircleId == circle.Id && m.AuthorSeatId == seat.Id).Take(circle.FirstPosts).CountAsync(cancellation);
        return (
            new SpeakerStanding(seat.State, MemberState.Active, seat.Role, seat.AcceptedVersion, seat.MutedUntil, LastPostAt: null) { Posts = posts },
            new CircleRules(circle.AgreementsVersion, circle.PausedAt is not null, TimeSpan.Zero) { FirstPosts = circle.FirstPosts });
    }

    // What a block cuts is refused by nothing here: its author must not be able to tell.
    private async Task RefuseReceiverAsync(HeldSeat own, NoteWriting writing, DateTime now, CancellationToken cancellation)
    {
        var (circleId, seatId, request) = (own.Circle.Id, own.Seat.Id, writing.Request);
        var receiver = await db.Seats.FirstOrDefaultAsync(
            seat => seat.Id == request.SeatId && seat.Id != seatId && seat.CircleId == circleId && seat.State == SeatState.Active, cancellation)
            ?? throw Refusal.NotFound();
        if (!receiver.AcceptsNotes)
        {
            throw Refusal.NotAllowed("They have not said that they like to get notes.");
        }

        var newest = await db.WarmNotes
            .Where(note => note.AuthorSeatId == seatId && note.ReceiverSeatId == request.SeatId && note.Kind == request.Kind)
            .MaxAsync(note => (DateTime?)note.SentAt, cancellation);
        if (WarmNote.AgainAt(newest, now) is { } again)
        {
            throw Refusal.TooManyRequests(again - now);
        }
    }

    private void AddSignals(HeldSeat own, NoteWriting writing, SpeakerStanding speaker, DateTime now)
    {
        if (writing.Words.Mark is { } mark)
        {
            db.Add(Signal.OfNote(mark, own.Circle.Id, own.Seat.Id, now, writing.Id));
        }

        if (HoldingRules.Flags(speaker, writing.Watched))
        {
            db.Add(new Signal
            {
                Id = Guid.CreateVersion7(),
                CircleId = own.Circle.Id,
                NoteId = writing.Id,
                AuthorSeatId = own.Seat.Id,
                PhraseId = writing.Watched.PhraseId,
                At = now,
            });
        }
    }
}
