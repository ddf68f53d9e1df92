using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Moderation.Witness;

/// <summary>What is asked of the database to find what nobody has answered: each a statement for all circles, along an index.</summary>
internal sealed class WitnessRows(SupportDbContext db)
{
    // So many have room in a statement; the others come in the next one.
    private const int CirclesAtOnce = 50;

    /// <summary>
    /// Inside a write transaction, before anything is read there: of two passes over these circles one comes after the other. By their marks,
    /// which are there once a circle was ever looked at, so that nobody who posts waits for a pass.
    /// </summary>
    public Task LockAsync(IReadOnlyCollection<Guid> circleIds, CancellationToken cancellation) =>
        db.WitnessMarks.Where(mark => circleIds.Contains(mark.CircleId))
            .ExecuteUpdateAsync(set => set.SetProperty(mark => mark.UpTo, mark => mark.UpTo), cancellation);

    /// <summary>Circles in which more has been said than was looked through; without threads of two.</summary>
    public Task<List<BehindRow>> BehindAsync(CancellationToken cancellation) => (
        from circle in db.CirclesProper()
        join m in db.WitnessMarks on circle.Id equals m.CircleId into marks
        from mark in marks.DefaultIfEmpty()
        where circle.LastSequence > 0 && (mark == null || circle.LastSequence > mark.UpTo)
        orderby circle.CreatedAt
        select new BehindRow(circle.Id, circle.LastSequence, mark == null ? null : mark.UpTo)).Take(CirclesAtOnce).ToListAsync(cancellation);

    /// <summary>What readers see of what was said there since, in no order.</summary>
    public Task<List<EntryRow>> EntriesAsync(IReadOnlyList<BehindRow> circles, CancellationToken cancellation) =>
        circles.Select(Since).Aggregate((all, one) => all.Concat(one))
            .Select(m => new EntryRow(m.CircleId, m.Sequence, m.AuthorSeatId, m.SentAt, m.Kind, m.ReplyTo))
            .ToListAsync(cancellation);

    /// <summary>The members among those seats, and whether anything of theirs stands from before.</summary>
    public Task<Dictionary<Guid, bool>> MembersAsync(IReadOnlyCollection<Guid> seatIds, CancellationToken cancellation) => (
        from seat in db.Seats
        where seatIds.Contains(seat.Id) && seat.Role == SeatRole.Member
        join mark in db.WitnessMarks on seat.CircleId equals mark.CircleId
        select new
        {
            seat.Id,
            HasSpoken = db.Messages.Any(m => m.CircleId == seat.CircleId && m.AuthorSeatId == seat.Id && m.Sequence <= mark.UpTo
                && m.GoneAt == null && m.HiddenAt == null),
        }).ToDictionaryAsync(row => row.Id, row => row.HasSpoken, cancellation);

    /// <summary>All that nobody has answered yet, with when somebody else first acknowledged it.</summary>
    public Task<List<OpenRow>> OpenAsync(DateTime since, CancellationToken cancellation) => (
        from row in db.AwaitedAnswers
        where row.SaidAt >= since && row.AnsweredAt == null
        join message in db.Messages on new { row.CircleId, row.Sequence } equals new { message.CircleId, message.Sequence }
        join seat in db.Seats on row.SeatId equals seat.Id
        join member in db.Members on seat.MemberId equals member.Id
        join circle in db.Circles on row.CircleId equals circle.Id
        select new OpenRow(
            row.CircleId,
            row.Sequence,
            row.SaidAt,
            row.RisenAt != null,
            message.GoneAt == null && message.HiddenAt == null && circle.PausedAt == null
                && seat.State == SeatState.Active && seat.Role == SeatRole.Member && member.State == MemberState.Active,
            (
                from given in db.Acknowledgements
                where given.CircleId == row.CircleId && given.Sequence == row.Sequence && given.SeatId != row.SeatId
                join change in db.Changes on new { given.CircleId, Number = given.Change } equals new { change.CircleId, change.Number }
                select (DateTime?)change.At).Min())).ToListAsync(cancellation);

    /// <summary>When somebody acknowledged one of these; more than was asked for, since a statement takes no pairs.</summary>
    public Task<List<GivenRow>> GivenAsync(IReadOnlyCollection<Guid> circleIds, IReadOnlyCollection<long> sequences, CancellationToken cancellation) => (
        from given in db.Acknowledgements
        where circleIds.Contains(given.CircleId) && sequences.Contains(given.Sequence)
        join change in db.Changes on new { given.CircleId, Number = given.Change } equals new { change.CircleId, change.Number }
        select new GivenRow(given.CircleId, given.Sequence, given.SeatId, change.At)).ToListAsync(cancellation);

    /// <summary>Those among these circles of whose facilitators one is on shift now.</summary>
    public async Task<IReadOnlySet<Guid>> OnShiftAsync(IReadOnlyList<Guid> circleIds, DateTime now, CancellationToken cancellation) =>
        (await db.OnShift(now).Where(shift => shift.CircleId != null && circleIds.Contains(shift.CircleId.Value))
            .Select(shift => shift.CircleId!.Value).Distinct().ToListAsync(cancellation)).ToHashSet();

    // Each circle by its own bounds: joined to their marks PostgreSQL would rather read all messages.
    private IQueryable<Message> Since(BehindRow circle)
    {
        var (circleId, last, upTo) = circle;
        return db.Messages.Where(m => m.CircleId == circleId && m.Sequence > upTo && m.Sequence <= last && m.GoneAt == null && m.HiddenAt == null);
    }
}

/// <param name="Last">The newest sequence.</param>
/// <param name="UpTo">What was looked through; null when nothing ever was.</param>
internal sealed record BehindRow(Guid CircleId, long Last, long? UpTo);

/// <summary>That something was said: never what.</summary>
internal sealed record EntryRow(Guid CircleId, long Sequence, Guid SeatId, DateTime SentAt, MessageKind? Kind, long? ReplyTo);

/// <param name="Stands">Whether it can be answered: readers see it, its author sits there, and members may speak.</param>
/// <param name="AcknowledgedAt">By somebody else, the first time; null when by nobody.</param>
internal sealed record OpenRow(Guid CircleId, long Sequence, DateTime SaidAt, bool HasRisen, bool Stands, DateTime? AcknowledgedAt);

/// <summary>An acknowledgement.</summary>
internal sealed record GivenRow(Guid CircleId, long Sequence, Guid SeatId, DateTime At);
