using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection.Journal;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>
/// Somebody writes an entry, changes it, or deletes it. It is looked at for its author's sake alone: they are offered help, and
/// nobody else learns of it.
/// </summary>
internal sealed class WriteJournal(
    SupportDbContext db, WriteTransaction writes, OwnEntries entries, SealedTexts texts, LiveSignalRules signals, PostLimits limits, TimeProvider time)
{
    /// <summary>Does nothing when the entry is already as it is to be: the same request may come twice.</summary>
    /// <exception cref="Refusal"><c>invalid</c>; <c>conflict</c> when it was changed meanwhile; <c>not_found</c> when it was deleted;
    /// <c>too_many_requests</c>.</exception>
    public async Task<JournalEntrySaved> SaveAsync(
        Guid entryId, JournalEntryRequest request, Guid accountId, Speaker speaker, CancellationToken cancellation)
    {
        limits.TakePost(speaker.MemberId, speaker.Address);
        var (words, help) = Look(request);
        var revision = (request.Revision ?? -1) + 1;
        var bytes = await texts.CloseAsync(
            speaker.MemberId, SealedField.Journal(speaker.MemberId, entryId, revision), words.Write(), cancellation);
        var saved = await writes.RunAsync(async () =>
        {
            await writes.LockOwnAccountAsync(accountId, cancellation);
            var present = await db.JournalEntries.FirstOrDefaultAsync(e => e.MemberId == speaker.MemberId && e.Id == entryId, cancellation);
            return present is null
                ? await AddAsync(entryId, request, speaker.MemberId, bytes, cancellation)
                : Change(present, request, bytes) ?? await SavedBeforeAsync(speaker.MemberId, entryId, words, cancellation);
        }, cancellation);
        return saved with { Help = help };
    }

    /// <summary>Does no harm where there is none.</summary>
    public Task DeleteAsync(Guid entryId, Guid accountId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        await writes.LockOwnAccountAsync(accountId, cancellation);
        await db.JournalEntries.Where(e => e.MemberId == memberId && e.Id == entryId).ExecuteDeleteAsync(cancellation);
    }, cancellation);

    private (JournalText Words, bool? Help) Look(JournalEntryRequest request)
    {
        var text = Screening.Private(request.Text, signals.Rules, "text", JournalLimits.TextLength, PlainText.Lines.Many);
        if (string.IsNullOrWhiteSpace(request.Title))
        {
            return (new JournalText(null, text.Text), text.Help);
        }

        var title = Screening.Private(request.Title, signals.Rules, "title", JournalLimits.TitleLength, PlainText.Lines.One);
        return (new JournalText(title.Text, text.Text), text.Help ?? title.Help);
    }

    private async Task<JournalEntrySaved> AddAsync(
        Guid entryId, JournalEntryRequest request, Guid memberId, byte[] bytes, CancellationToken cancellation)
    {
        if (request.Revision is not null)
        {
            throw Refusal.NotFound();
        }

        var last = await db.JournalEntries.Where(e => e.MemberId == memberId).MaxAsync(e => (int?)e.Number, cancellation) ?? 0;
        var entry = new JournalEntry
        {
            MemberId = memberId,
            Number = last + 1,
            Id = entryId,
            Revision = 0,
            WrittenAt = time.Now(),
            SealedText = bytes,
        };
        db.Add(entry);
        return Saved(entry);
    }

    private JournalEntrySaved? Change(JournalEntry present, JournalEntryRequest request, byte[] bytes)
    {
        if (present.Revision != request.Revision)
        {
            return null;
        }

        (present.Revision, present.ChangedAt, present.SealedText) = (present.Revision + 1, time.Now(), bytes);
        return Saved(present);
    }

    private async Task<JournalEntrySaved> SavedBeforeAsync(Guid memberId, Guid entryId, JournalText words, CancellationToken cancellation)
    {
        var there = await entries.FindAsync(memberId, entryId, cancellation) ?? throw Refusal.NotFound();
        return there.Words == words
            ? Saved(there.Entry)
            : throw Refusal.Conflict("The entry was changed meanwhile: read it, and send it again with its revision.");
    }

    private static JournalEntrySaved Saved(JournalEntry entry) => new(entry.Revision, entry.WrittenAt, entry.ChangedAt, Help: null);
}
