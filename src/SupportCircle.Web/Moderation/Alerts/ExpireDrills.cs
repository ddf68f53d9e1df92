using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>Deletes what drills have measured, once it was kept for long enough.</summary>
internal sealed class ExpireDrills(SupportDbContext db, WriteTransaction writes, TimeProvider time)
{
    private const int Batch = 100;

    public async Task RunAsync(CancellationToken cancellation)
    {
        var kept = time.Now().AddDays(-AlertLimits.DrillDays);
        while (await db.Drills.Where(d => d.StartedAt <= kept).OrderBy(d => d.StartedAt).Take(Batch).Select(d => d.Id)
            .ToListAsync(cancellation) is { Count: > 0 } due)
        {
            await writes.RunAsync(async () =>
            {
                await db.DrillSightings.Where(s => due.Contains(s.DrillId)).ExecuteDeleteAsync(cancellation);
                await db.Drills.Where(d => due.Contains(d.Id)).ExecuteDeleteAsync(cancellation);
                await db.Alerts.Where(a => due.Contains(a.Id)).ExecuteDeleteAsync(cancellation);
            }, cancellation);
        }
    }
}
