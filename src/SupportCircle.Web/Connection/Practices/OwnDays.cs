using System.Collections.ObjectModel;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection.Practices;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Connection.Practices;

/// <summary>The days of one person with their practices, opened.</summary>
internal sealed class OwnDays(SupportDbContext db, SealedTexts texts)
{
    /// <returns>Null when there was no practice on that day.</returns>
    public async Task<PracticeView?> FindAsync(Guid memberId, DateOnly day, CancellationToken cancellation) =>
        (await OpenAsync(db.PracticeDays.Where(d => d.MemberId == memberId && d.Day == day), cancellation)) is [var found] ? found : null;

    /// <summary>Those days on which something was taken or noted, the newest first.</summary>
    /// <param name="memberId">Whose.</param>
    /// <param name="before">Where the last page said to go on; null for the newest.</param>
    /// <param name="limit">From 1 to <see cref="PracticeLimits.Page"/>, which it is when it is null.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public async Task<PracticePage> PageAsync(Guid memberId, DateOnly? before, int? limit, CancellationToken cancellation)
    {
        if (limit is < 1 or > PracticeLimits.Page)
        {
            throw Refusal.Invalid("limit", $"From 1 to {PracticeLimits.Page}.");
        }

        var size = limit ?? PracticeLimits.Page;
        var told = db.PracticeDays.Where(d => d.MemberId == memberId && (d.Answer == PracticeAnswer.Taken || d.SealedNotes != null));
        var earlier = before is { } end ? told.Where(d => d.Day < end) : told;

        // One more than is shown tells whether there are more.
        var days = await OpenAsync(earlier.OrderByDescending(d => d.Day).Take(size + 1), cancellation);
        return days.Count > size ? new PracticePage([.. days.Take(size)], days[size - 1].Day) : new PracticePage(days, Before: null);
    }

    public static SealedField Field(PracticeDay day, int revision) => SealedField.Practice(day.MemberId, day.Day, revision);

    public static PracticeView View(PracticeDay day, PracticeNotes notes)
    {
        var practice = PracticeBook.Shipped.Find(day.PracticeId);
        return new PracticeView(
            day.Day, day.PracticeId, practice?.Kind, Words(day.PracticeId), day.Answer, notes.Expected, notes.Happened, day.Revision);
    }

    /// <returns>What a practice says, by language; empty for one that is not in the book any more.</returns>
    public static IReadOnlyDictionary<string, string> Words(string practiceId) => PracticeBook.Shipped.Find(practiceId) is { } practice
        ? new Dictionary<string, string>(StringComparer.Ordinal) { [Languages.English] = practice.En, [Languages.Spanish] = practice.Es }
        : ReadOnlyDictionary<string, string>.Empty;

    private async Task<IReadOnlyList<PracticeView>> OpenAsync(IQueryable<PracticeDay> query, CancellationToken cancellation)
    {
        var days = await query.ToListAsync(cancellation);
        var opened = await texts.OpenAsync([.. days.Select(day => (Field(day, day.Revision), day.SealedNotes))], cancellation);
        return [.. days.Zip(opened, (day, text) => View(day, PracticeNotes.Read(text)))];
    }
}
