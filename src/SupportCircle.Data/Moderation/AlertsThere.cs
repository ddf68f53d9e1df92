using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Data.Moderation;

public static class AlertsThere
{
    /// <summary>Alerts with their steps, in order.</summary>
    public static async Task<IReadOnlyList<Alert>> LoadAlertsAsync(this SupportDbContext db, IQueryable<Alert> chosen, CancellationToken cancellation)
    {
        // Two statements, which meet by being tracked: one of both would be in the order of the ids.
        var alerts = await chosen.AsTracking().ToListAsync(cancellation);
        var ids = alerts.ConvertAll(alert => alert.Id);
        if (ids.Count == 0)
        {
            return alerts;
        }

        await db.AlertSteps.AsTracking().Where(step => ids.Contains(step.AlertId)).OrderBy(step => step.Number).LoadAsync(cancellation);
        return alerts;
    }

    /// <summary>How long each step waits; the defaults for as long as nobody has set anything.</summary>
    public static async Task<EscalationTimes> TimesOfAlertsAsync(this SupportDbContext db, CancellationToken cancellation) =>
        await db.EscalationTimes.AsNoTracking().FirstOrDefaultAsync(times => times.Id == EscalationTimes.TheOne, cancellation)
            ?? new EscalationTimes();
}
