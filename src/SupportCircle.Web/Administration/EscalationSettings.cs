using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Administration;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Web.Administration;

/// <summary>How long alerts wait before they go on; for those that begin from then on.</summary>
internal sealed class EscalationSettings(SupportDbContext db, WriteTransaction writes)
{
    public async Task<EscalationDetails> ReadAsync(CancellationToken cancellation) =>
        EscalationDetails.Of(await db.TimesOfAlertsAsync(cancellation));

    /// <exception cref="Refusal"><c>invalid</c>; <c>conflict</c> when somebody else has changed it meanwhile.</exception>
    public Task<EscalationDetails> WriteAsync(EscalationRequest request, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        var times = await LockAsync(cancellation);
        times.Change(
            request.Version, request.FacilitatorsMinutes, request.AdministratorsMinutes, request.MailMinutes, request.SendsMail);
        writes.Record(new AuditNote(AuditAction.EscalationChanged, memberId) { Subject = Minutes(times) });
        return EscalationDetails.Of(times);
    }, cancellation);

    // Of two who are the first at once, one meets the other's row, and runs again.
    private async Task<EscalationTimes> LockAsync(CancellationToken cancellation)
    {
        var row = db.EscalationTimes.Where(t => t.Id == EscalationTimes.TheOne);
        await row.ExecuteUpdateAsync(set => set.SetProperty(t => t.Version, t => t.Version), cancellation);
        return await row.FirstOrDefaultAsync(cancellation) ?? db.Add(new EscalationTimes()).Entity;
    }

    private static string Minutes(EscalationTimes times) => string.Create(
        CultureInfo.InvariantCulture,
        $"{times.FacilitatorsMinutes}, {times.AdministratorsMinutes}, {(times.SendsMail ? times.MailMinutes.ToString(CultureInfo.InvariantCulture) : "-")}");
}
