using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Moderation.Witness;

/// <summary>
/// Lets rise what nobody has answered in the time that is set, while somebody who holds the circle is on shift; and lets it go once
/// somebody has acknowledged it, or it cannot be answered any more.
/// </summary>
internal sealed class LetRise(
    SupportDbContext db, WriteTransaction writes, WitnessRows rows, WitnessNews news, IOptions<ModerationOptions> options, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        var since = now.AddDays(-WitnessLimits.Days);
        var found = await ChangedAsync(await rows.OpenAsync(since, cancellation), now, cancellation);
        if (found.Count > 0)
        {
            var circles = await writes.RunAsync(() => WriteAsync(found, since, now, cancellation), cancellation);
            await news.TellAsync(circles);
        }
    }

    private async Task<List<OpenRow>> ChangedAsync(List<OpenRow> open, DateTime now, CancellationToken cancellation)
    {
        var changed = open.FindAll(row => row.AcknowledgedAt is not null || (row.HasRisen && !row.Stands));
        var until = now.AddMinutes(-options.Value.UnansweredMinutes);
        var due = open.FindAll(row => row.AcknowledgedAt is null && row.Stands && !row.HasRisen && row.SaidAt <= until);
        if (due.Count > 0)
        {
            var onShift = await rows.OnShiftAsync([.. due.Select(row => row.CircleId).Distinct()], now, cancellation);
            changed.AddRange(due.Where(row => onShift.Contains(row.CircleId)));
        }

        return changed;
    }

    /// <returns>The circles in which something else waits now than they were told.</returns>
    private async Task<IReadOnlyList<Guid>> WriteAsync(List<OpenRow> found, DateTime since, DateTime now, CancellationToken cancellation)
    {
        var ids = found.Select(row => row.CircleId).ToHashSet();
        await rows.LockAsync(ids, cancellation);

        // As they are by now: another node may have been first, or somebody has replied.
        var waiting = await db.AwaitedAnswers.Where(a => ids.Contains(a.CircleId) && a.SaidAt >= since && a.AnsweredAt == null)
            .ToDictionaryAsync(a => (a.CircleId, a.Sequence), cancellation);
        var told = new HashSet<Guid>();
        foreach (var row in found)
        {
            if (waiting.TryGetValue((row.CircleId, row.Sequence), out var one) && Change(one, row, now))
            {
                told.Add(row.CircleId);
            }
        }

        return [.. told];
    }

    private static bool Change(AwaitedAnswer one, OpenRow row, DateTime now)
    {
        if (row.AcknowledgedAt is { } at)
        {
            return one.Answer(at);
        }

        var hadRisen = one.RisenAt is not null;
        one.RisenAt = row.Stands ? one.RisenAt ?? now : null;
        return hadRisen != row.Stands;
    }
}
