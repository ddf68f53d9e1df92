using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportCircle.Data;
using SupportCircle.Domain;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>Deletes the signals that nobody was told of and that belong to no case, once they were kept for as long as evidence is.</summary>
internal sealed class ExpireQuiet(SupportDbContext db, WriteTransaction writes, IOptions<ModerationOptions> options, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = time.Now().AddDays(-options.Value.EvidenceDays);
        var due = db.Signals.Where(s => s.CaseId == null && s.At <= before && !s.Waits);
        if (await due.AnyAsync(cancellation))
        {
            await writes.RunAsync(() => due.ExecuteDeleteAsync(cancellation), cancellation);
        }
    }
}
