using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;

namespace SupportCircle.Web.Connection;

/// <summary>Whom one can write a warm note to; and whether one likes to get some oneself.</summary>
internal sealed class ReachOut(SupportDbContext db, WriteTransaction writes, CircleAccess access, TimeProvider time)
{
    /// <summary>By circle and name. Whom one has blocked is not there; who has blocked one is, since that would tell.</summary>
    public async Task<IReadOnlyList<ReachOutCircle>> ListAsync(Guid memberId, CancellationToken cancellation)
    {
        var now = time.Now();
        var circles = await (
            from own in OwnSeats(memberId)
            join circle in db.Circles on own.CircleId equals circle.Id
            where circle.MetInCircleId == null
            orderby circle.Name, circle.CreatedAt
            select new { circle.Id, circle.Name, own.AcceptsNotes }).ToListAsync(cancellation);
        var people = (await (
            from own in OwnSeats(memberId)
            join other in db.Seats on own.CircleId equals other.CircleId
            where other.Id != own.Id && other.State == SeatState.Active && other.AcceptsNotes
                && !db.Blocks.Any(block => block.CircleId == own.CircleId && block.BlockerSeatId == own.Id && block.BlockedSeatId == other.Id)
            orderby other.Name
            select new
            {
                other.CircleId,
                other.Id,
                other.Name,
                Note = db.WarmNotes.Where(n => n.AuthorSeatId == own.Id && n.ReceiverSeatId == other.Id && n.Kind == WarmNoteKind.Note)
                    .Max(n => (DateTime?)n.SentAt),
                Appreciation = db.WarmNotes.Where(n => n.AuthorSeatId == own.Id && n.ReceiverSeatId == other.Id && n.Kind == WarmNoteKind.Appreciation)
                    .Max(n => (DateTime?)n.SentAt),
            }).ToListAsync(cancellation)).ToLookup(person => person.CircleId);
        return circles.ConvertAll(circle => new ReachOutCircle(
            circle.Id,
            circle.Name,
            circle.AcceptsNotes,
            [
                .. people[circle.Id].Select(person => new ReachOutPerson(
                    person.Id, person.Name, WarmNote.AgainAt(person.Note, now), WarmNote.AgainAt(person.Appreciation, now))),
            ]));
    }

    /// <exception cref="Refusal"><c>not_found</c>, also for a one-to-one thread; <c>agreements_required</c>.</exception>
    public Task AcceptAsync(Guid circleId, AcceptNotesRequest request, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var (circle, seat) = await access.ReaderAsync(circleId, memberId, cancellation);
        if (circle.MetInCircleId is not null)
        {
            throw Refusal.NotFound();
        }

        seat.AcceptsNotes = request.Accepts;
    }, cancellation);

    private IQueryable<Seat> OwnSeats(Guid memberId) =>
        db.Seats.Where(seat => seat.MemberId == memberId && seat.State == SeatState.Active && seat.AcceptedVersion != null);
}
