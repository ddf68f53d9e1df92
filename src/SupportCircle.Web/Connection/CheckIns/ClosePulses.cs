using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection.CheckIns;

namespace SupportCircle.Web.Connection.CheckIns;

/// <summary>
/// Works out the pulse of each circle for a week that is over, once. Of each member who sits there it counts the latest check-in that they
/// shared in that week and that readers still see. What has a pulse already, also one that is not shown, is left as it is.
/// </summary>
internal sealed class ClosePulses(SupportDbContext db, WriteTransaction writes, OwnCheckIns checkIns)
{
    public async Task RunAsync(DateOnly week, CancellationToken cancellation)
    {
        var shared = await SharedAsync(week, cancellation);
        var latest = shared.GroupBy(one => one.CheckIn.SeatId).Select(own => own.MaxBy(one => one.CheckIn.Number)!).ToList();
        var opened = await checkIns.OpenAsync(latest.ConvertAll(one => one.CheckIn), cancellation);
        var moods = latest.Zip(opened).Where(pair => pair.Second is not null).ToLookup(pair => pair.First.CircleId, pair => pair.Second!.Mood);
        foreach (var circle in moods)
        {
            await CloseAsync(circle.Key, week, Pulse.Of([.. circle]), cancellation);
        }
    }

    private async Task<List<Shared>> SharedAsync(DateOnly week, CancellationToken cancellation)
    {
        var (from, to) = PulseWeek.Span(week);
        return await (
            from checkIn in db.CheckIns
            where checkIn.At >= @from && checkIn.At < to
            join seat in db.Seats on checkIn.SeatId equals seat.Id
            where seat.State == SeatState.Active && seat.Role == SeatRole.Member
                && db.Messages.Any(m => m.CircleId == seat.CircleId && m.AuthorSeatId == seat.Id && m.ClientMessageId == checkIn.Id
                    && m.GoneAt == null && m.HiddenAt == null)
                && !db.Pulses.Any(p => p.CircleId == seat.CircleId && p.Week == week)
            select new Shared(seat.CircleId, checkIn)).ToListAsync(cancellation);
    }

    // Another node may have been first, by what it saw then: its word stays.
    private Task CloseAsync(Guid circleId, DateOnly week, PulseWord? word, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        if (!await db.Pulses.AnyAsync(p => p.CircleId == circleId && p.Week == week, cancellation))
        {
            db.Add(new CirclePulse { CircleId = circleId, Week = week, Word = word });
        }
    }, cancellation);

    private sealed record Shared(Guid CircleId, CheckIn CheckIn);
}
