using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Shifts;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation.Shifts;

/// <summary>Counts, for themself alone, that somebody has read what is in a grave case; nobody is kept from it.</summary>
internal sealed class HardLooks(SupportDbContext db, WriteTransaction writes, ModerationNews news, TimeProvider time)
{
    private bool _isNew;

    /// <summary>A read that may be one, as a write transaction; once it is committed, their dashboards know.</summary>
    public async Task<T> RunAsync<T>(DeskSeat desk, Func<Task<T>> read, CancellationToken cancellation)
    {
        var content = await writes.RunAsync(() =>
        {
            _isNew = false;
            return read();
        }, cancellation);
        if (_isNew)
        {
            news.DeskChangedFor([desk.MemberId]);
        }

        return content;
    }

    /// <summary>Inside that transaction, of the case that is read.</summary>
    public async Task AddAsync(DeskSeat desk, ModerationCase one, CancellationToken cancellation)
    {
        var now = time.Now();
        if (!HardLook.IsHard(one.Severity)
            || await db.HardLooks.AnyAsync(l => l.MemberId == desk.MemberId && l.CaseId == one.Id && l.Day == now.Date, cancellation))
        {
            return;
        }

        db.Add(new HardLook { MemberId = desk.MemberId, CaseId = one.Id, Day = now.Date, At = now, Severity = one.Severity });
        _isNew = true;
    }
}
