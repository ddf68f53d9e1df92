using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Shifts;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Web.Moderation.Shifts;

/// <summary>Somebody leaves a note for those who look after a circle next, or takes it back.</summary>
internal sealed class HandOverNotes(
    SupportDbContext db, WriteTransaction writes, DeskAccess desks, SealedTexts texts, ShiftNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>invalid</c>; <c>not_found</c> for a circle that they do not look after.</exception>
    public async Task<NoteWritten> WriteAsync(DeskSeat desk, Guid circleId, string text, CancellationToken cancellation)
    {
        var said = PlainText.Clean(text, "text", ShiftLimits.NoteLength, PlainText.Lines.Many);
        var id = await writes.RunAsync(async () =>
        {
            if (!await desks.LooksAfterAsync(desk, circleId, cancellation))
            {
                throw Refusal.NotFound();
            }

            var id = Guid.CreateVersion7();
            db.Add(new HandOverNote
            {
                Id = id,
                CircleId = circleId,
                AuthorMemberId = desk.MemberId,
                WrittenAt = time.Now(),
                SealedText = await texts.CloseAsync(circleId, SealedField.HandOver(circleId, id), said, cancellation),
            });
            return id;
        }, cancellation);
        await news.TellAsync(desk.MemberId, [circleId]);
        return new NoteWritten(id);
    }

    /// <exception cref="Refusal"><c>not_found</c>, also for somebody else's.</exception>
    public async Task TakeBackAsync(DeskSeat desk, Guid circleId, Guid noteId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            var taken = await db.HandOverNotes
                .Where(n => n.Id == noteId && n.CircleId == circleId && n.AuthorMemberId == desk.MemberId).ExecuteDeleteAsync(cancellation);
            if (taken == 0)
            {
                throw Refusal.NotFound();
            }
        }, cancellation);
        await news.TellAsync(desk.MemberId, [circleId]);
    }
}
