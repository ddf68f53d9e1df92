using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>
/// Puts away what was declined long ago and its author has left lying: its words go, and the word of whoever declined it. That several
/// hosts do it at once does no harm.
/// </summary>
internal sealed class ExpireDeclined(SupportDbContext db, WriteTransaction writes, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = time.Now().AddDays(-RuleLimits.DeclinedDays);
        var due = db.HeldPosts.Where(h => h.Outcome == HeldOutcome.Declined && h.DecidedAt <= before);
        if (await due.AnyAsync(cancellation))
        {
            await writes.RunAsync(async () =>
            {
                var stories = db.Stories.Where(s => s.Sequence == null && due.Any(
                    h => h.CircleId == s.CircleId && h.AuthorSeatId == s.AuthorSeatId && h.ClientMessageId == s.ClientMessageId));
                await stories.ExecuteDeleteAsync(cancellation);
                await due.ExecuteUpdateAsync(
                    set => set.SetProperty(h => h.Outcome, HeldOutcome.TakenBack).SetProperty(h => h.SealedBody, (byte[]?)null)
                        .SetProperty(h => h.SealedWord, (byte[]?)null),
                    cancellation);
            }, cancellation);
        }
    }
}
