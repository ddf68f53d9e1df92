using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Moderation.Glance;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation.Glance;

/// <summary>
/// The circles that somebody looks after: who is there, who has gone quiet, what nobody has answered and what waits. As many
/// statements however many circles. To hold a circle is what gives sight of its people: of all others administrators see counts.
/// </summary>
internal sealed class ReadGlance(
    GlanceRows rows, DeskAccess desks, CirclePresence presence, IOptions<ModerationOptions> options, TimeProvider time)
{
    public async Task<CirclesAtAGlance> RunAsync(DeskSeat desk, CancellationToken cancellation)
    {
        var now = time.Now();
        var circles = await rows.CirclesAsync(desk, cancellation);
        var open = await desks.OpenAsync(desk, now, cancellation);
        var held = circles.FindAll(circle => desk.CircleIds.Contains(circle.Id));
        var others = circles.Except(held).Select(circle => Counts(circle, open)).OrderBy(GlanceOrder.Of).ThenBy(counts => counts.Name, StringComparer.CurrentCulture);
        return new CirclesAtAGlance(await HeldAsync(held, open, now, cancellation), [.. others], options.Value.QuietDays);
    }

    private async Task<IReadOnlyList<CircleGlance>> HeldAsync(
        List<CircleRow> circles, IReadOnlyDictionary<Guid, OpenCount> open, DateTime now, CancellationToken cancellation)
    {
        var ids = circles.ConvertAll(circle => circle.Id);
        var seated = await rows.SeatedAsync(ids, cancellation);
        var people = seated.ToLookup(seat => seat.CircleId);
        var since = now.AddDays(-ModerationLimits.UnansweredDays);
        var said = (await rows.SaidAsync(circles, since, cancellation)).ToLookup(one => one.CircleId);
        var talks = ids.ConvertAll(id => new CircleTalk(said[id]));
        var here = await presence.HereAsync(ids, cancellation);
        var quiet = await QuietAsync(circles, people, talks, now, cancellation);
        var unanswered = await UnansweredAsync(ids, seated, talks, since, now, cancellation);
        var week = PulseWeek.LastClosed(now);
        var pulses = await rows.PulsesAsync(ids, week, cancellation);
        return
        [
            .. circles
                .Select(circle => new CircleGlance(
                    Counts(circle, open),
                    circle.PausedAt,
                    circle.SlowModeSeconds,
                    [.. people[circle.Id].Where(seat => here.Contains(seat.Id) && !seat.HidesPresence).Select(seat => seat.View()).OrderBy(who => who.Name, StringComparer.CurrentCulture)],
                    [.. quiet[circle.Id].OrderBy(one => one.Since)],
                    [.. unanswered[circle.Id].OrderByDescending(one => one.HasRisen).ThenBy(one => one.Sequence).Take(ModerationLimits.UnansweredMessages)])
                {
                    Pulse = pulses.TryGetValue(circle.Id, out var word) ? new WeekPulse(week, word) : null,
                })
                .OrderBy(GlanceOrder.Of).ThenBy(glance => glance.Counts.Name, StringComparer.CurrentCulture),
        ];
    }

    // Up to when a circle was paused: nobody is silent in it who cannot speak.
    private async Task<ILookup<Guid, QuietMember>> QuietAsync(
        List<CircleRow> circles,
        ILookup<Guid, SeatedRow> people,
        List<CircleTalk> talks,
        DateTime now,
        CancellationToken cancellation)
    {
        var longAgo = circles.ToDictionary(circle => circle.Id, circle => (circle.PausedAt ?? now).AddDays(-options.Value.QuietDays));
        var known = talks.SelectMany(talk => talk.Last()).ToDictionary();
        var silent = people.SelectMany(circle => circle)
            .Where(seat => seat.MayWrite(now) && seat.JoinedAt <= longAgo[seat.CircleId]
                && !(known.TryGetValue(seat.Id, out var last) && last > longAgo[seat.CircleId]))
            .ToList();
        var said = await rows.LastSaidAsync(silent.FindAll(seat => !known.ContainsKey(seat.Id)).ConvertAll(seat => seat.Id), cancellation);
        var held = await rows.LastHeldAsync(silent.ConvertAll(seat => seat.Id), cancellation);
        return silent
            .Select(seat => (Seat: seat, Last: Latest(seat, known, said, held)))
            .Where(one => !(one.Last > longAgo[one.Seat.CircleId]))
            .ToLookup(
                one => one.Seat.CircleId,
                one => one.Last > one.Seat.JoinedAt
                    ? new QuietMember(one.Seat.View(), one.Last.Value, HasPosted: true)
                    : new QuietMember(one.Seat.View(), one.Seat.JoinedAt, HasPosted: false));
    }

    private async Task<ILookup<Guid, UnansweredMessage>> UnansweredAsync(
        List<Guid> circleIds, List<SeatedRow> seated, List<CircleTalk> talks, DateTime since, DateTime now, CancellationToken cancellation)
    {
        var authors = seated.Where(seat => seat.MayBeAnswered).ToDictionary(seat => seat.Id);
        var until = now.AddMinutes(-options.Value.UnansweredMinutes);
        var waiting = talks.SelectMany(talk => talk.Waiting(until)).Where(one => authors.ContainsKey(one.Said.SeatId)).ToList();
        var before = await rows.SaidBeforeAsync(
            waiting.FindAll(one => one.IsFirst).ConvertAll(one => one.Said.SeatId), since, cancellation);
        waiting = [.. waiting.Select(one => one with { IsFirst = one.IsFirst && !before.Contains(one.Said.SeatId) }).Where(one => one.Counts)];
        var acknowledged = await rows.AcknowledgedAsync(waiting.ConvertAll(one => one.Said), cancellation);
        var risen = await rows.RisenAsync(circleIds, now, cancellation);
        return waiting.Where(one => !acknowledged.Contains((one.Said.CircleId, one.Said.Sequence))).ToLookup(
            one => one.Said.CircleId,
            one => new UnansweredMessage(authors[one.Said.SeatId].View(), one.Said.Sequence, one.Said.SentAt, one.IsFirst)
            {
                IsStory = one.Said.IsStory,
                HasRisen = risen.Contains((one.Said.CircleId, one.Said.Sequence)),
            });
    }

    private static DateTime? Latest(SeatedRow seat, params IReadOnlyDictionary<Guid, DateTime>[] times) =>
        times.Max(known => known.TryGetValue(seat.Id, out var at) ? at : (DateTime?)null);

    private static CircleCounts Counts(CircleRow circle, IReadOnlyDictionary<Guid, OpenCount> open)
    {
        var cases = open.TryGetValue(circle.Id, out var count) ? count : default;
        return new CircleCounts(
            circle.Id, circle.Name, cases.Open, cases.Unclaimed, circle.Requests, circle.HeldPosts, circle.Taken, circle.Seats);
    }
}
