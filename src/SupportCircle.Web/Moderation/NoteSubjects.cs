using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Connection;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Moderation;

/// <summary>Warm notes that are reported, or that the rules point to, inside a write transaction: nobody else ever reads one.</summary>
internal sealed class NoteSubjects(SupportDbContext db, SealedTexts texts, TimeProvider time)
{
    /// <summary>A note that somebody keeps, who reports it.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, also for what was written to others.</exception>
    public async Task<WarmNote> ReceivedAsync(Seat receiver, Guid noteId, CancellationToken cancellation) =>
        await db.NotesFor(receiver.MemberId).FirstOrDefaultAsync(note => note.Id == noteId && note.ReceiverSeatId == receiver.Id, cancellation)
        ?? throw Refusal.NotFound();

    /// <summary>What it says, and nothing around it: there is nothing.</summary>
    /// <exception cref="Refusal"><c>not_found</c> when its words are gone.</exception>
    public async Task<ReportEvidence> CopyAsync(Guid noteId, Seat author, CancellationToken cancellation)
    {
        var note = await db.WarmNotes.FirstOrDefaultAsync(one => one.Id == noteId, cancellation) ?? throw Refusal.NotFound();
        var field = SealedField.WarmNote(note.CircleId, note.AuthorSeatId, note.Id);
        var body = (await texts.OpenAsync([(field, note.SealedBody)], cancellation))[0] ?? throw Refusal.NotFound();
        var about = new Author(author.Id, author.Name);
        return new ReportEvidence(
            about, new EvidenceMessage(0, about, body, note.SentAt, EditedAt: null, ReplyTo: null), Earlier: [], Before: [], After: [], Newest: []);
    }

    /// <summary>Whoever reports it does not want to see it again.</summary>
    public async Task PutAwayAsync(Guid noteId, CancellationToken cancellation) =>
        (await db.WarmNotes.FirstOrDefaultAsync(note => note.Id == noteId, cancellation))?.Remove(time.Now());
}
