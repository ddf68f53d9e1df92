using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>An administrator says of an entry of the product that it was called and is right, or hides it. The entry itself stays the product's.</summary>
internal sealed class MarkShipped(SupportDbContext db, HelplineChanges changes, HelplineSources sources, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>: this version of the product has no such entry.</exception>
    public Task VerifyAsync(string key, bool isVerified, Guid memberId, CancellationToken cancellation) =>
        RunAsync(key, mark =>
        {
            (mark.VerifiedOn, mark.VerifiedByMemberId) = isVerified ? (time.Now().Date, memberId) : ((DateTime?)null, (Guid?)null);
            return new AuditNote(isVerified ? AuditAction.HelplineVerified : AuditAction.HelplineUnverified, memberId) { Subject = key };
        }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, as before.</exception>
    public Task HideAsync(string key, bool isHidden, Guid memberId, CancellationToken cancellation) =>
        RunAsync(key, mark =>
        {
            if (mark.IsHidden == isHidden)
            {
                return null;
            }

            mark.IsHidden = isHidden;
            return new AuditNote(isHidden ? AuditAction.HelplineHidden : AuditAction.HelplineShown, memberId) { Subject = key };
        }, cancellation);

    /// <summary>Forgets what was said of an entry that the product has no more. Does no harm where nothing was.</summary>
    /// <exception cref="Refusal"><c>not_allowed</c> while the product has it.</exception>
    public Task ForgetAsync(string key, CancellationToken cancellation) => changes.RunAsync(async () =>
    {
        if (sources.Shipped.ContainsKey(key))
        {
            throw Refusal.NotAllowed("The product has this entry: show it, or take back that it was called.");
        }

        await db.ShippedMarks.Where(mark => mark.Key == key).ExecuteDeleteAsync(cancellation);
        return null;
    }, cancellation);

    private Task RunAsync(string key, Func<ShippedMark, AuditNote?> say, CancellationToken cancellation)
    {
        var entry = sources.Shipped.GetValueOrDefault(key) ?? throw Refusal.NotFound();
        return changes.RunAsync(async () =>
        {
            var mark = await db.ShippedMarks.FirstOrDefaultAsync(one => one.Key == key, cancellation)
                ?? db.Add(new ShippedMark { Key = key, Entry = "" }).Entity;
            mark.Entry = HelplineText.Write(entry);
            return say(mark);
        }, cancellation);
    }
}
