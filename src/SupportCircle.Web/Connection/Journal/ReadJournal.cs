using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection.Journal;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Journal;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>Somebody reads their own journal; there is nobody else who could.</summary>
internal sealed class ReadJournal(SupportDbContext db, OwnEntries entries)
{
    /// <param name="memberId">Whose.</param>
    /// <param name="before">Where the last page said to go on; null for the newest.</param>
    /// <param name="limit">From 1 to <see cref="JournalLimits.Page"/>, which it is when it is null.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public async Task<JournalPage> PageAsync(Guid memberId, int? before, int? limit, CancellationToken cancellation)
    {
        if (before < 1)
        {
            throw Refusal.Invalid("before", "From 1.");
        }

        if (limit is < 1 or > JournalLimits.Page)
        {
            throw Refusal.Invalid("limit", $"From 1 to {JournalLimits.Page}.");
        }

        var (read, last) = await entries.BeforeAsync(memberId, before ?? int.MaxValue, limit ?? JournalLimits.Page, cancellation);
        var hasMore = last is not null && await db.JournalEntries.AnyAsync(e => e.MemberId == memberId && e.Number < last, cancellation);
        return new JournalPage([.. read.Select(entry => entry.Line())], hasMore ? last : null);
    }

    /// <exception cref="Refusal"><c>not_found</c>, the same whether there is none or it is another's.</exception>
    public async Task<JournalEntryView> OneAsync(Guid memberId, Guid entryId, CancellationToken cancellation) =>
        (await entries.FindAsync(memberId, entryId, cancellation))?.View() ?? throw Refusal.NotFound();
}
