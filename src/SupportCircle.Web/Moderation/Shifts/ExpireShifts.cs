using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Web.Moderation.Shifts;

/// <summary>Deletes who was on and who has read what, and what was left for the next, once they were kept for long enough.</summary>
internal sealed class ExpireShifts(SupportDbContext db, WriteTransaction writes, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        var kept = now.AddDays(-ShiftLimits.KeptDays);
        var notesKept = now.AddDays(-ShiftLimits.NoteDays);

        // Every host looks each minute, and hardly ever is there anything: no turn to write is taken for that.
        if (await db.Shifts.AnyAsync(s => s.Until <= kept, cancellation)
            || await db.HardLooks.AnyAsync(l => l.At <= kept, cancellation)
            || await db.HandOverNotes.AnyAsync(n => n.WrittenAt <= notesKept, cancellation))
        {
            await writes.RunAsync(async () =>
            {
                await db.Shifts.Where(s => s.Until <= kept).ExecuteDeleteAsync(cancellation);
                await db.HardLooks.Where(l => l.At <= kept).ExecuteDeleteAsync(cancellation);
                await db.HandOverNotes.Where(n => n.WrittenAt <= notesKept).ExecuteDeleteAsync(cancellation);
            }, cancellation);
        }
    }
}
