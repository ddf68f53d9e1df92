using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>The entries of one person, opened. What does not open any more is left out: nobody can read it, and the log says that it was damaged.</summary>
internal sealed class OwnEntries(SupportDbContext db, SealedTexts texts)
{
    /// <summary>The newest below a number, the newest first.</summary>
    public Task<(IReadOnlyList<OpenedEntry> Entries, int? Last)> BeforeAsync(
        Guid memberId, int before, int limit, CancellationToken cancellation) => OpenAsync(
        db.JournalEntries.Where(e => e.MemberId == memberId && e.Number < before).OrderByDescending(e => e.Number).Take(limit), cancellation);

    /// <summary>The oldest above a number, the oldest first.</summary>
    public Task<(IReadOnlyList<OpenedEntry> Entries, int? Last)> AfterAsync(
        Guid memberId, int after, int limit, CancellationToken cancellation) => OpenAsync(
        db.JournalEntries.Where(e => e.MemberId == memberId && e.Number > after).OrderBy(e => e.Number).Take(limit), cancellation);

    /// <returns>Null when there is none.</returns>
    public async Task<OpenedEntry?> FindAsync(Guid memberId, Guid entryId, CancellationToken cancellation) =>
        (await OpenAsync(db.JournalEntries.Where(e => e.MemberId == memberId && e.Id == entryId), cancellation)).Entries is [var entry] ? entry : null;

    // The last number is of what was read, also where it did not open: who goes on from there leaves nothing out.
    private async Task<(IReadOnlyList<OpenedEntry> Entries, int? Last)> OpenAsync(
        IQueryable<JournalEntry> query, CancellationToken cancellation)
    {
        var rows = await query.ToListAsync(cancellation);
        var opened = await texts.OpenAsync(
            [.. rows.Select(row => (SealedField.Journal(row.MemberId, row.Id, row.Revision), (byte[]?)row.SealedText))], cancellation);
        return (
            [.. rows.Zip(opened).Where(pair => pair.Second is not null).Select(pair => new OpenedEntry(pair.First, JournalText.Read(pair.Second!)))],
            rows.LastOrDefault()?.Number);
    }
}
