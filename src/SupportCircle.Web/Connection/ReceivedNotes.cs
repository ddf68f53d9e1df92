using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Data.Connection;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Connection;

/// <summary>What others have written to somebody: kept for them alone, until they put it away.</summary>
internal sealed class ReceivedNotes(SupportDbContext db, WriteTransaction writes, SealedTexts texts, TimeProvider time)
{
    /// <summary>The newest first, also of circles that one has left; what its author has taken along with their account is not there.</summary>
    public async Task<IReadOnlyList<ReceivedNote>> ListAsync(Guid memberId, CancellationToken cancellation)
    {
        var rows = await (
            from note in db.NotesFor(memberId)
            join circle in db.Circles on note.CircleId equals circle.Id
            join author in db.Seats on note.AuthorSeatId equals author.Id
            join receiver in db.Seats on note.ReceiverSeatId equals receiver.Id
            orderby note.SentAt descending
            select new { note, circle.Name, Author = author.Name, receiver.State }).Take(NoteLimits.Page).ToListAsync(cancellation);
        var opened = await texts.OpenAsync(
            [.. rows.Select(row => (SealedField.WarmNote(row.note.CircleId, row.note.AuthorSeatId, row.note.Id), row.note.SealedBody))], cancellation);
        return
        [
            .. rows.Zip(opened).Where(pair => pair.Second is not null).Select(pair => new ReceivedNote(
                pair.First.note.Id,
                pair.First.note.CircleId,
                pair.First.Name,
                new Author(pair.First.note.AuthorSeatId, pair.First.Author),
                pair.First.note.Kind,
                pair.Second!,
                pair.First.note.SentAt,
                pair.First.note.SeenAt is null,
                pair.First.State == SeatState.Active)),
        ];
    }

    /// <summary>All of them have been seen.</summary>
    public Task SeeAsync(Guid memberId, CancellationToken cancellation)
    {
        var now = time.Now();
        return writes.RunAsync(
            () => db.NotesFor(memberId).Where(note => note.SeenAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(note => note.SeenAt, now), cancellation),
            cancellation);
    }

    /// <summary>Its words go. Does no harm where it has been put away before.</summary>
    /// <exception cref="Refusal"><c>not_found</c> for what was not written to this person.</exception>
    public Task RemoveAsync(Guid noteId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        var note = await db.WarmNotes.FirstOrDefaultAsync(
            one => one.Id == noteId && !one.IsCut && db.Seats.Any(seat => seat.Id == one.ReceiverSeatId && seat.MemberId == memberId), cancellation)
            ?? throw Refusal.NotFound();
        note.Remove(time.Now());
    }, cancellation);
}
