using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles.Threads;

/// <summary>
/// Ends a thread: from then on nobody writes in it, and both still read what is there, so that it can be reported. That it has ended is seen,
/// and not by whom.
/// </summary>
internal sealed class EndThread(SupportDbContext db, WriteTransaction writes, CircleAccess access, RoomNews news, TimeProvider time)
{
    /// <summary>Does no harm where it has ended.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, also for a circle.</exception>
    public async Task RunAsync(Guid threadId, Guid memberId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(threadId, cancellation);
            var (thread, _) = await access.ReaderAsync(threadId, memberId, cancellation);
            if (thread.MetInCircleId is null)
            {
                throw Refusal.NotFound();
            }

            thread.PausedAt ??= time.Now();
        }, cancellation);
        news.Changed(threadId);
    }

    /// <summary>Ends what two who have met in that circle talk one to one, because one has blocked the other. Inside a write transaction.</summary>
    /// <returns>To be told once it is committed.</returns>
    public async Task<IReadOnlyList<Guid>> BetweenAsync(Guid metInCircleId, Guid memberId, Guid otherMemberId, CancellationToken cancellation)
    {
        var open = db.OpenThreadsOf(metInCircleId, memberId).Where(c => db.Seats.Any(s => s.CircleId == c.Id && s.MemberId == otherMemberId));
        var threads = await LockAsync(open, cancellation);
        threads.ForEach(thread => thread.PausedAt ??= time.Now());
        return threads.ConvertAll(thread => thread.Id);
    }

    /// <summary>
    /// Whoever is removed from a circle has no thread any more with anybody there. Inside a write transaction that has locked the circle.
    /// </summary>
    /// <returns>To be applied once it is committed.</returns>
    public async Task<IReadOnlyList<Revocation>> OfRemovedAsync(Guid metInCircleId, Guid memberId, DateTime at, CancellationToken cancellation)
    {
        var threads = await LockAsync(db.Circles.Where(c => c.MetInCircleId == metInCircleId
            && db.Seats.Any(s => s.CircleId == c.Id && s.MemberId == memberId && s.State == SeatState.Active)), cancellation);
        var ids = threads.ConvertAll(thread => thread.Id);
        foreach (var seat in await db.Seats.Where(s => s.MemberId == memberId && ids.Contains(s.CircleId)).ToListAsync(cancellation))
        {
            (seat.State, seat.EndedAt) = (SeatState.Removed, at);
        }

        threads.ForEach(thread => thread.PausedAt ??= at);
        var revocations = ids.ConvertAll(id => new Revocation { Kind = RevocationKind.Seat, At = at, MemberId = memberId, CircleId = id });
        db.AddRange(revocations);
        return revocations;
    }

    /// <summary>Tells those who are in them, once it is committed.</summary>
    public void Tell(IReadOnlyList<Guid> threadIds)
    {
        foreach (var threadId in threadIds)
        {
            news.Changed(threadId);
        }
    }

    // After their circle.
    private async Task<List<Circle>> LockAsync(IQueryable<Circle> threads, CancellationToken cancellation)
    {
        var ids = await threads.Select(c => c.Id).ToListAsync(cancellation);
        await writes.LockCirclesAsync(ids, cancellation);
        return await db.Circles.Where(c => ids.Contains(c.Id)).ToListAsync(cancellation);
    }
}
