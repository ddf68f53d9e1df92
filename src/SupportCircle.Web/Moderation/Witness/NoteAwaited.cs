using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Moderation.Witness;

/// <summary>
/// Looks through what was said since the last time: notes the stories and the first words of members, and what of all that is noted
/// somebody has replied to. How far it got is written with what it found, so that a host that dies misses nothing, and of two that do
/// it at once the second finds nothing more to do.
/// </summary>
internal sealed class NoteAwaited(SupportDbContext db, WriteTransaction writes, WitnessRows rows, WitnessNews news, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await rows.BehindAsync(cancellation) is { Count: > 0 } behind)
        {
            var unknown = behind.FindAll(circle => circle.UpTo is null);
            await (unknown.Count > 0 ? BeginAsync(unknown, cancellation) : LookAsync(behind, cancellation));
        }
    }

    private Task BeginAsync(List<BehindRow> circles, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        var ids = circles.ConvertAll(circle => circle.CircleId);
        var known = await db.WitnessMarks.Where(m => ids.Contains(m.CircleId)).Select(m => m.CircleId).ToListAsync(cancellation);
        db.AddRange(circles.Where(circle => !known.Contains(circle.CircleId)).Select(circle =>
            new WitnessMark { CircleId = circle.CircleId, UpTo = Math.Max(0, circle.Last - WitnessLimits.LookBack) }));
    }, cancellation);

    private async Task LookAsync(List<BehindRow> behind, CancellationToken cancellation)
    {
        var entries = await rows.EntriesAsync(behind, cancellation);
        var since = time.Now().AddDays(-WitnessLimits.Days);
        var awaited = await AwaitedAsync(entries, since, cancellation);
        var answered = await writes.RunAsync(() => WriteAsync(behind, awaited, entries, since, cancellation), cancellation);
        await news.TellAsync(answered);
    }

    private async Task<IReadOnlyList<EntryRow>> AwaitedAsync(List<EntryRow> entries, DateTime since, CancellationToken cancellation)
    {
        var members = await rows.MembersAsync(entries.Select(entry => entry.SeatId).ToHashSet(), cancellation);
        var firsts = entries.GroupBy(entry => entry.SeatId).Select(own => own.MinBy(entry => entry.Sequence)!)
            .Where(entry => members.TryGetValue(entry.SeatId, out var hasSpoken) && !hasSpoken);
        var stories = entries.Where(entry => entry.Kind == MessageKind.Story && members.ContainsKey(entry.SeatId));
        return [.. stories.Union(firsts).Where(entry => entry.SentAt >= since)];
    }

    /// <returns>The circles that were told of something which is answered now.</returns>
    private async Task<IReadOnlyList<Guid>> WriteAsync(
        List<BehindRow> behind, IReadOnlyList<EntryRow> awaited, List<EntryRow> entries, DateTime since, CancellationToken cancellation)
    {
        var ids = behind.ConvertAll(circle => circle.CircleId);
        await rows.LockAsync(ids, cancellation);
        var marks = await db.WitnessMarks.Where(m => ids.Contains(m.CircleId)).ToDictionaryAsync(m => m.CircleId, cancellation);
        var noted = await db.AwaitedAnswers.Where(a => ids.Contains(a.CircleId) && a.SaidAt >= since)
            .ToDictionaryAsync(a => (a.CircleId, a.Sequence), cancellation);
        foreach (var entry in awaited.Where(entry => !noted.ContainsKey((entry.CircleId, entry.Sequence))))
        {
            noted.Add((entry.CircleId, entry.Sequence), db.Add(Of(entry)).Entity);
        }

        var told = await AnswerAsync(noted, entries, cancellation);
        foreach (var circle in behind)
        {
            marks[circle.CircleId].UpTo = Math.Max(marks[circle.CircleId].UpTo, circle.Last);
        }

        return told;
    }

    // By a reply; or by an acknowledgement that was given even before it.
    private async Task<IReadOnlyList<Guid>> AnswerAsync(
        Dictionary<(Guid CircleId, long Sequence), AwaitedAnswer> noted, List<EntryRow> entries, CancellationToken cancellation)
    {
        var replies = entries.Where(entry => entry.ReplyTo is not null).Select(entry => (entry.CircleId, Sequence: entry.ReplyTo!.Value, entry.SeatId, At: entry.SentAt))
            .Where(reply => noted.TryGetValue((reply.CircleId, reply.Sequence), out var one) && one.SeatId != reply.SeatId).ToList();
        if (replies.Count == 0)
        {
            return [];
        }

        var given = await rows.GivenAsync(
            replies.Select(reply => reply.CircleId).ToHashSet(), replies.Select(reply => reply.Sequence).ToHashSet(), cancellation);
        var told = new HashSet<Guid>();
        foreach (var (circleId, sequence, seatId, at) in replies.Concat(given.Select(row => (row.CircleId, row.Sequence, row.SeatId, row.At))))
        {
            if (noted.TryGetValue((circleId, sequence), out var one) && one.SeatId != seatId && one.Answer(at))
            {
                told.Add(circleId);
            }
        }

        return [.. told];
    }

    private static AwaitedAnswer Of(EntryRow entry) => new()
    {
        CircleId = entry.CircleId,
        Sequence = entry.Sequence,
        SeatId = entry.SeatId,
        IsStory = entry.Kind == MessageKind.Story,
        SaidAt = entry.SentAt,
    };
}
