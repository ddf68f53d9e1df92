using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>The way to change what is shown: one after the other, on record, and seen here at once and on other nodes at their next look.</summary>
internal sealed class HelplineChanges(SupportDbContext db, WriteTransaction writes, LiveHelp live)
{
    /// <param name="work">What it returns goes into the audit log; null when nothing has changed.</param>
    public async Task RunAsync(Func<Task<AuditNote?>> work, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await LockAsync(cancellation);
            if (await work() is { } note)
            {
                writes.Record(note);
            }
        }, cancellation);

        try
        {
            // It is committed: whoever asked may go away.
            await live.RefreshAsync(CancellationToken.None);
        }
        catch (Exception)
        {
            // And it is done: this node looks again in a moment, as the others do.
        }
    }

    // Rising the number locks it: nobody else changes anything meanwhile.
    private async Task LockAsync(CancellationToken cancellation)
    {
        var raised = await db.HelplineStamps.Where(stamp => stamp.Id == HelplineStamp.TheOne).ExecuteUpdateAsync(
            set => set.SetProperty(stamp => stamp.Number, stamp => stamp.Number + 1), cancellation);
        if (raised == 0)
        {
            db.Add(new HelplineStamp { Number = 1 });
            await db.SaveChangesAsync(cancellation);
        }
    }
}
