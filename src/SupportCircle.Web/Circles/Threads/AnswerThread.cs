using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles.Threads;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Circles.Threads;

/// <summary>Agrees to talk one to one, or not. A no is told to nobody, and cannot be seen.</summary>
internal sealed class AnswerThread(SupportDbContext db, WriteTransaction writes, CircleAccess access, OpenThread open, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>: it has lapsed, was taken back, is answered, is not for one, or whoever has asked is there no
    /// more; <c>agreements_required</c>; <c>conflict</c> where the two have a thread by now.</exception>
    public async Task<ThreadAnswered> RunAsync(Guid requestId, ThreadAnswerRequest answer, Guid memberId, CancellationToken cancellation)
    {
        var circleId = await db.ThreadRequests.Where(r => r.Id == requestId).Select(r => (Guid?)r.CircleId).FirstOrDefaultAsync(cancellation)
            ?? throw Refusal.NotFound();
        return await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var (circle, own) = await access.ReaderAsync(circleId, memberId, cancellation);
            var since = time.Now() - ThreadRequest.Lasts;
            var request = await db.ThreadRequests.FirstOrDefaultAsync(
                r => r.Id == requestId && r.ToSeatId == own.Id && r.IsAccepted == null && !r.IsTakenBack && r.AskedAt > since, cancellation)
                ?? throw Refusal.NotFound();
            return new ThreadAnswered(answer.Accepts ? await AcceptAsync(circle, own, request, cancellation) : Decline(request));
        }, cancellation);
    }

    private static Guid? Decline(ThreadRequest request)
    {
        request.Answer(isAccepted: false);
        return null;
    }

    private async Task<Guid?> AcceptAsync(Circle circle, Seat own, ThreadRequest request, CancellationToken cancellation)
    {
        var asker = await db.Seats.FirstAsync(s => s.Id == request.FromSeatId, cancellation);
        if (asker.State != SeatState.Active)
        {
            throw Refusal.NotFound();
        }

        request.Answer(isAccepted: true);
        return open.Run(circle, asker, own);
    }
}
