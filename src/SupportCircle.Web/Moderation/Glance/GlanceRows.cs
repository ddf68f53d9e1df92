using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Glance;

/// <summary>What is asked of the database for a glance: each a statement for all circles, along an index.</summary>
internal sealed class GlanceRows(SupportDbContext db)
{
    private const int LookBack = ModerationLimits.GlanceLookBack;

    // More than anybody holds; a statement has room for so many.
    private const int CirclesAtOnce = 50;

    public Task<List<CircleRow>> CirclesAsync(DeskSeat desk, CancellationToken cancellation)
    {
        var seen = desk.IsAdministrator
            ? db.CirclesProper()
            : db.Circles.Where(c => desk.CircleIds.Contains(c.Id));
        return seen.Select(c => new CircleRow(
            c.Id,
            c.Name,
            c.SeatCount,
            c.PausedAt,
            c.SlowModeSeconds,
            c.LastSequence,
            db.Seats.Count(s => s.CircleId == c.Id && s.State == SeatState.Active),
            db.Seats.Count(s => s.CircleId == c.Id && s.State == SeatState.Requested),
            db.HeldPosts.Count(h => h.CircleId == c.Id && h.DecidedAt == null))).ToListAsync(cancellation);
    }

    public Task<List<SeatedRow>> SeatedAsync(IReadOnlyList<Guid> circleIds, CancellationToken cancellation) => (
        from seat in db.Seats
        where circleIds.Contains(seat.CircleId) && seat.State == SeatState.Active
        join member in db.Members on seat.MemberId equals member.Id
        select new SeatedRow(
            seat.Id, seat.CircleId, seat.Name, seat.Role, member.State, seat.MutedUntil, seat.JoinedAt, seat.HidesPresence))
        .ToListAsync(cancellation);

    /// <summary>What is among the newest messages of each circle and was said since then, in no order.</summary>
    public async Task<IReadOnlyList<SaidRow>> SaidAsync(IReadOnlyList<CircleRow> circles, DateTime since, CancellationToken cancellation)
    {
        var said = new List<SaidRow>();
        foreach (var some in circles.Chunk(CirclesAtOnce))
        {
            said.AddRange(await some.Select(circle => Newest(circle, since)).Aggregate((all, one) => all.Concat(one))
                .Select(m => new SaidRow(
                    m.CircleId, m.Sequence, m.AuthorSeatId, m.SentAt, m.ReplyTo, m.GoneAt == null && m.HiddenAt == null, m.Kind == MessageKind.Story))
                .ToListAsync(cancellation));
        }

        return said;
    }

    /// <summary>When each of them last posted something; without those who never have.</summary>
    public async Task<IReadOnlyDictionary<Guid, DateTime>> LastSaidAsync(IReadOnlyList<Guid> seatIds, CancellationToken cancellation) => Dates(await (
        from seat in db.Seats
        where seatIds.Contains(seat.Id)
        select new LastRow(
            seat.Id,
            db.Messages.Where(m => m.CircleId == seat.CircleId && m.AuthorSeatId == seat.Id).Max(m => (DateTime?)m.SentAt)))
        .ToListAsync(cancellation));

    /// <summary>When something of theirs was last held, whatever has become of it.</summary>
    public async Task<IReadOnlyDictionary<Guid, DateTime>> LastHeldAsync(IReadOnlyList<Guid> seatIds, CancellationToken cancellation) => Dates(await (
        from seat in db.Seats
        where seatIds.Contains(seat.Id)
        select new LastRow(
            seat.Id,
            db.HeldPosts.Where(h => h.CircleId == seat.CircleId && h.AuthorSeatId == seat.Id).Max(h => (DateTime?)h.HeldAt)))
        .ToListAsync(cancellation));

    /// <summary>Those of whom something stands before what <see cref="SaidAsync"/> brings.</summary>
    public async Task<IReadOnlySet<Guid>> SaidBeforeAsync(IReadOnlyList<Guid> seatIds, DateTime since, CancellationToken cancellation) => (await (
        from seat in db.Seats
        where seatIds.Contains(seat.Id)
        join circle in db.Circles on seat.CircleId equals circle.Id
        // One of each, looked up for each: asked whether there is any, PostgreSQL may read all messages to join them.
        where db.Messages.Where(m => m.CircleId == circle.Id && m.AuthorSeatId == seat.Id
                && (m.SentAt < since || m.Sequence <= circle.LastSequence - LookBack)
                && m.GoneAt == null && m.HiddenAt == null)
            .Select(m => (long?)m.Sequence).FirstOrDefault() != null
        select seat.Id).ToListAsync(cancellation)).ToHashSet();

    /// <summary>The pulses of a week; without those circles for which no word is shown.</summary>
    public Task<Dictionary<Guid, PulseWord>> PulsesAsync(IReadOnlyList<Guid> circleIds, DateOnly week, CancellationToken cancellation) =>
        db.Pulses.Where(p => circleIds.Contains(p.CircleId) && p.Week == week && p.Word != null)
            .ToDictionaryAsync(p => p.CircleId, p => p.Word!.Value, cancellation);

    /// <summary>The messages that somebody else has acknowledged.</summary>
    public async Task<IReadOnlySet<(Guid CircleId, long Sequence)>> AcknowledgedAsync(
        IReadOnlyList<SaidRow> messages, CancellationToken cancellation)
    {
        var (circleIds, sequences) = (messages.Select(m => m.CircleId).Distinct().ToList(), messages.Select(m => m.Sequence).Distinct().ToList());
        var authors = messages.ToDictionary(m => (m.CircleId, m.Sequence), m => m.SeatId);
        var given = await db.Acknowledgements.Where(a => circleIds.Contains(a.CircleId) && sequences.Contains(a.Sequence))
            .Select(a => new { a.CircleId, a.Sequence, a.SeatId }).ToListAsync(cancellation);
        return given.Where(a => authors.TryGetValue((a.CircleId, a.Sequence), out var author) && author != a.SeatId)
            .Select(a => (a.CircleId, a.Sequence)).ToHashSet();
    }

    /// <summary>What the circles are told of, since nobody has answered it in time.</summary>
    public async Task<IReadOnlySet<(Guid CircleId, long Sequence)>> RisenAsync(
        IReadOnlyList<Guid> circleIds, DateTime now, CancellationToken cancellation) => (await db.Risen(now)
            .Where(a => circleIds.Contains(a.CircleId))
            .Select(a => new { a.CircleId, a.Sequence }).ToListAsync(cancellation))
        .Select(a => (a.CircleId, a.Sequence)).ToHashSet();

    // Each circle by its own bounds, side by side in one statement: joined to their circles PostgreSQL would rather read all messages.
    private IQueryable<Message> Newest(CircleRow circle, DateTime since)
    {
        var (circleId, after) = (circle.Id, circle.LastSequence - LookBack);
        return db.Messages.Where(m => m.CircleId == circleId && m.Sequence > after && m.SentAt >= since);
    }

    private static Dictionary<Guid, DateTime> Dates(List<LastRow> rows) =>
        rows.Where(row => row.At is not null).ToDictionary(row => row.SeatId, row => row.At!.Value);

    private sealed record LastRow(Guid SeatId, DateTime? At);
}
