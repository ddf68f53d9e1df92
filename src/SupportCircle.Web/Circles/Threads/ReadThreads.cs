using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles.Threads;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Circles.Threads;

/// <summary>One's threads, who asks one, and whom one has asked; three statements.</summary>
internal sealed class ReadThreads(SupportDbContext db, TimeProvider time)
{
    public async Task<ThreadList> RunAsync(Guid memberId, CancellationToken cancellation) => new(
        await AskedAsync(memberId, cancellation), await AskingAsync(memberId, cancellation), await ThreadsAsync(memberId, cancellation));

    /// <summary>Who asks them. Not whom they have blocked: those were told nothing, and nothing of theirs comes through.</summary>
    public Task<List<ThreadRequestView>> AskedAsync(Guid memberId, CancellationToken cancellation)
    {
        var since = time.Now() - ThreadRequest.Lasts;
        var asked =
            from own in db.Seats
            where own.MemberId == memberId && own.State == SeatState.Active
            join request in db.ThreadRequests on own.Id equals request.ToSeatId
            where request.IsAccepted == null && !request.IsTakenBack && request.AskedAt > since
                && db.Seats.Any(s => s.Id == request.FromSeatId && s.State == SeatState.Active)
                && !db.Blocks.Any(b => b.BlockerSeatId == own.Id && b.BlockedSeatId == request.FromSeatId)
            select request;
        return ViewsAsync(asked, request => request.FromSeatId, cancellation);
    }

    private Task<List<ThreadRequestView>> AskingAsync(Guid memberId, CancellationToken cancellation)
    {
        var since = time.Now() - ThreadRequest.Lasts;
        var asking =
            from own in db.Seats
            where own.MemberId == memberId && own.State == SeatState.Active
            join request in db.ThreadRequests on own.Id equals request.FromSeatId
            where request.IsAccepted != true && !request.IsTakenBack && request.AskedAt > since
            select request;
        return ViewsAsync(asking, request => request.ToSeatId, cancellation);
    }

    private Task<List<ThreadSummary>> ThreadsAsync(Guid memberId, CancellationToken cancellation) => (
        from own in db.Seats
        where own.MemberId == memberId && own.State == SeatState.Active
        join thread in db.Circles on own.CircleId equals thread.Id
        where thread.MetInCircleId != null
        join circle in db.Circles on thread.MetInCircleId equals (Guid?)circle.Id
        from other in db.Seats
        where other.CircleId == thread.Id && other.MemberId != memberId
        orderby thread.CreatedAt descending
        select new ThreadSummary(thread.Id, other.Id, other.Name, circle.Id, circle.Name, thread.CreatedAt, thread.PausedAt))
        .ToListAsync(cancellation);

    private Task<List<ThreadRequestView>> ViewsAsync(
        IQueryable<ThreadRequest> requests, Expression<Func<ThreadRequest, Guid>> otherSeat, CancellationToken cancellation) => (
        from row in requests.Join(db.Seats, otherSeat, seat => seat.Id, (request, other) => new { request, other })
        join circle in db.Circles on row.request.CircleId equals circle.Id
        orderby row.request.AskedAt descending
        select new ThreadRequestView(
            row.request.Id,
            circle.Id,
            circle.Name,
            row.other.Id,
            row.other.Name,
            row.request.AskedAt,
            row.request.AskedAt.AddDays(ThreadRequest.Days))).ToListAsync(cancellation);
}
