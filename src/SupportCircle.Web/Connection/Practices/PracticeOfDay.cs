using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection.Practices;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Practices;

namespace SupportCircle.Web.Connection.Practices;

/// <summary>
/// Gives somebody the practice of their day. It is chosen at the first ask and stays for the day, on whichever device and wherever they
/// travel to meanwhile.
/// </summary>
internal sealed class PracticeOfDay(SupportDbContext db, WriteTransaction writes, OwnDays days, ThemesOfMember themes, TimeProvider time)
{
    /// <param name="said">The day that it is where they are, as their device says.</param>
    /// <param name="accountId">Of the member.</param>
    /// <param name="memberId">Whose.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<PracticeView> RunAsync(DateOnly? said, Guid accountId, Guid memberId, CancellationToken cancellation)
    {
        var day = PracticeCalendar.Day(said, time.Now());
        return await days.FindAsync(memberId, day, cancellation) ?? await ChooseAsync(day, accountId, memberId, cancellation);
    }

    private async Task<PracticeView> ChooseAsync(DateOnly day, Guid accountId, Guid memberId, CancellationToken cancellation)
    {
        var keys = await themes.KeysAsync(memberId, cancellation);
        var since = day.AddDays(-PracticeLimits.LookBackDays);
        var chosen = await writes.RunAsync(async () =>
        {
            await writes.LockOwnAccountAsync(accountId, cancellation);
            var past = await db.PracticeDays.Where(d => d.MemberId == memberId && d.Day >= since).ToListAsync(cancellation);
            if (past.Find(d => d.Day == day) is { } there)
            {
                return there;
            }

            var practice = PracticeChoice.Of(PracticeBook.Shipped, memberId, day, keys, past);
            var row = new PracticeDay { MemberId = memberId, Day = day, PracticeId = practice.Id };
            db.Add(row);
            return row;
        }, cancellation);
        return await days.FindAsync(memberId, day, cancellation) ?? OwnDays.View(chosen, PracticeNotes.None);
    }
}
