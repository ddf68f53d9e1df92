using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Web.Moderation.Shifts;

/// <summary>Somebody begins a shift, moves its end, or ends it.</summary>
internal sealed class OwnShift(SupportDbContext db, WriteTransaction writes, ShiftNews news, TimeProvider time)
{
    public async Task KeepAsync(DeskSeat desk, int minutes, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            var now = time.Now();
            if (await PresentAsync(desk.MemberId, now, cancellation) is { } present)
            {
                present.Until = now.AddMinutes(minutes);
                return;
            }

            db.Add(new Shift { Id = Guid.CreateVersion7(), MemberId = desk.MemberId, StartedAt = now, Until = now.AddMinutes(minutes) });
        }, cancellation);
        await news.TellAsync(desk.MemberId, desk.CircleIds);
    }

    /// <summary>Nothing happens when they are on none.</summary>
    public async Task EndAsync(DeskSeat desk, CancellationToken cancellation)
    {
        var hasEnded = await writes.RunAsync(async () =>
        {
            var now = time.Now();
            if (await PresentAsync(desk.MemberId, now, cancellation) is not { } present)
            {
                return false;
            }

            present.EndedAt = now;
            return true;
        }, cancellation);
        if (hasEnded)
        {
            await news.TellAsync(desk.MemberId, desk.CircleIds);
        }
    }

    // With the account locked: of two who begin at once in two windows, the second finds the first one's shift.
    private async Task<Shift?> PresentAsync(Guid memberId, DateTime now, CancellationToken cancellation)
    {
        await writes.LockAccountAsync(
            await db.Members.Where(m => m.Id == memberId).Select(m => m.AccountId).FirstAsync(cancellation), cancellation);
        return await db.Shifts.FirstOrDefaultAsync(s => s.MemberId == memberId && s.Until > now && s.EndedAt == null, cancellation);
    }
}
