using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection.Practices;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Connection.Practices;

/// <summary>
/// Somebody takes or leaves the practice of a day, and notes what they expected and what happened. The notes are looked at for their
/// author's sake alone, and nothing is counted that anybody could fall short of.
/// </summary>
internal sealed class AnswerPractice(
    SupportDbContext db, WriteTransaction writes, OwnDays days, SealedTexts texts, LiveSignalRules signals, PostLimits limits)
{
    /// <summary>Does nothing when it is already as it is to be: the same request may come twice.</summary>
    /// <exception cref="Refusal"><c>invalid</c>; <c>not_found</c> when there was no practice on that day; <c>conflict</c> when it was
    /// changed meanwhile; <c>too_many_requests</c>.</exception>
    public async Task<PracticeSaved> RunAsync(
        DateOnly day, PracticeRequest request, Guid accountId, Speaker speaker, CancellationToken cancellation)
    {
        limits.TakePost(speaker.MemberId, speaker.Address);
        var expected = Look(request.Expected, "expected");
        var happened = Look(request.Happened, "happened");
        var notes = new PracticeNotes(expected?.Text, happened?.Text);
        var bytes = notes == PracticeNotes.None
            ? null
            : await texts.CloseAsync(
                speaker.MemberId, SealedField.Practice(speaker.MemberId, day, request.Revision + 1), notes.Write(), cancellation);
        var view = await writes.RunAsync(async () =>
        {
            await writes.LockOwnAccountAsync(accountId, cancellation);
            var present = await db.PracticeDays.FirstOrDefaultAsync(d => d.MemberId == speaker.MemberId && d.Day == day, cancellation)
                ?? throw Refusal.NotFound();
            if (present.Revision != request.Revision)
            {
                return await SavedBeforeAsync(day, request.Answer, notes, speaker.MemberId, cancellation);
            }

            (present.Answer, present.SealedNotes, present.Revision) = (request.Answer, bytes, present.Revision + 1);
            return OwnDays.View(present, notes);
        }, cancellation);
        return new PracticeSaved(view, expected?.Help ?? happened?.Help);
    }

    // The same sent twice is saved once.
    private async Task<PracticeView> SavedBeforeAsync(
        DateOnly day, PracticeAnswer? answer, PracticeNotes notes, Guid memberId, CancellationToken cancellation)
    {
        var view = await days.FindAsync(memberId, day, cancellation) ?? throw Refusal.NotFound();
        return view.Answer == answer && new PracticeNotes(view.Expected, view.Happened) == notes
            ? view
            : throw Refusal.Conflict("It was changed meanwhile: read it, and send it again with its revision.");
    }

    private ScreenedText? Look(string? text, string field) => string.IsNullOrWhiteSpace(text)
        ? null
        : Screening.Private(text, signals.Rules, field, PracticeLimits.NoteLength, PlainText.Lines.Many);
}
