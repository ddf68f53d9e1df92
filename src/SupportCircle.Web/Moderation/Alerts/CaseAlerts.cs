using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>
/// Keeps a case's alert in step with it: raised in the transaction in which the case becomes urgent, still while somebody works on it,
/// ended by a decision, or when somebody finds that it can wait.
/// </summary>
internal sealed class CaseAlerts(SupportDbContext db, TakeSteps steps, AlertNews news, TimeProvider time)
{
    private IReadOnlyList<TakenStep> _taken = [];

    /// <summary>Inside a write transaction that has locked the circle, after something has happened to the case.</summary>
    public async Task FollowAsync(ModerationCase one, CancellationToken cancellation)
    {
        _taken = [];
        var alert = (await db.LoadAlertsAsync(db.Alerts.Where(a => a.CaseId == one.Id && a.EndedAt == null), cancellation)).SingleOrDefault();
        if (alert is null && !one.IsAlarming)
        {
            return;
        }

        alert ??= db.Add(Alert.Raise(
            Guid.CreateVersion7(), one.CircleId, one.Id, await db.TimesOfAlertsAsync(cancellation), time.Now())).Entity;
        _taken = await steps.RunAsync(alert, one, leased: null, cancellation);
    }

    /// <summary>Once it is committed.</summary>
    public void Tell() => news.Tell(_taken);

    /// <summary>Once everybody is told.</summary>
    public async Task SettleAsync()
    {
        var told = _taken;
        _taken = [];
        await news.SettleAsync(told);
    }
}
