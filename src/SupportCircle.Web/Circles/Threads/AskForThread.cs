using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles.Threads;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Circles.Threads;

/// <summary>
/// Asks somebody of the same circle to talk one to one, and takes that back. It carries no words: nobody gets any from somebody to whom
/// they have not agreed to listen. Whether the other is blocking, suspended, or has declined, it looks the same.
/// </summary>
internal sealed class AskForThread(
    SupportDbContext db, WriteTransaction writes, CircleAccess access, OpenThread open, RequestLimits limits, TimeProvider time)
{
    /// <returns>With a thread where the other has asked as well.</returns>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>, <c>too_many_requests</c>; <c>not_allowed</c> for oneself, while
    /// muted; <c>conflict</c> where the two have a thread that has not ended, or one has blocked the other oneself.</exception>
    public Task<ThreadAnswered> RunAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation)
    {
        limits.Take(memberId);
        return writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var asker = await AskerAsync(circleId, memberId, cancellation);
            var (circle, own) = asker;
            var other = await access.OtherSeatAsync(asker, seatId, cancellation);
            if (other.Id == own.Id)
            {
                throw Refusal.NotAllowed("That is oneself.");
            }

            await RefuseNowAsync(own, other, cancellation);
            if (await OpenAsync(other.Id, own.Id, cancellation) is { } theirs && !await BlocksAsync(own, other, cancellation))
            {
                theirs.Answer(isAccepted: true);
                return new ThreadAnswered(open.Run(circle, other, own));
            }

            await AskAsync(own, other, cancellation);
            return new ThreadAnswered(ThreadId: null);
        }, cancellation);
    }

    /// <summary>Does no harm where nothing was asked.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>.</exception>
    public Task TakeBackAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var (_, own) = await access.ReaderAsync(circleId, memberId, cancellation);
        var request = await db.ThreadRequests.FirstOrDefaultAsync(r => r.FromSeatId == own.Id && r.ToSeatId == seatId, cancellation);
        request?.TakeBack();
    }, cancellation);

    private async Task<HeldSeat> AskerAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var held = await access.ReaderAsync(circleId, memberId, cancellation);
        var (circle, own) = held;
        return own.AcceptedVersion != circle.AgreementsVersion ? throw Refusal.AgreementsRequired()
            : own.MutedUntil is { } until && until > time.Now() ? throw Refusal.Muted(until)
            : circle.MetInCircleId is not null ? throw Refusal.NotFound()
            : held;
    }

    private async Task RefuseNowAsync(Seat own, Seat other, CancellationToken cancellation)
    {
        if (await db.Blocks.AnyAsync(b => b.BlockerSeatId == own.Id && b.BlockedSeatId == other.Id, cancellation))
        {
            throw Refusal.Conflict("You have blocked them.");
        }

        if (await db.OpenThreadsOf(own.CircleId, own.MemberId)
            .AnyAsync(c => db.Seats.Any(s => s.CircleId == c.Id && s.MemberId == other.MemberId && s.State == SeatState.Active), cancellation))
        {
            throw Refusal.Conflict("The two of you have a thread.");
        }
    }

    // Whoever was blocked by the one who asked back is told nothing: their request waits as before.
    private Task<bool> BlocksAsync(Seat own, Seat other, CancellationToken cancellation) =>
        db.Blocks.AnyAsync(b => b.BlockerSeatId == other.Id && b.BlockedSeatId == own.Id, cancellation);

    private async Task<ThreadRequest?> OpenAsync(Guid fromSeatId, Guid toSeatId, CancellationToken cancellation)
    {
        var since = time.Now() - ThreadRequest.Lasts;
        return await db.ThreadRequests.FirstOrDefaultAsync(
            r => r.FromSeatId == fromSeatId && r.ToSeatId == toSeatId && r.IsAccepted == null && !r.IsTakenBack && r.AskedAt > since, cancellation);
    }

    private async Task AskAsync(Seat own, Seat other, CancellationToken cancellation)
    {
        var request = await db.ThreadRequests.FirstOrDefaultAsync(r => r.FromSeatId == own.Id && r.ToSeatId == other.Id, cancellation);
        if (request is not null)
        {
            request.AskAgain(time.Now());
            return;
        }

        db.Add(new ThreadRequest
        {
            Id = Guid.CreateVersion7(),
            CircleId = own.CircleId,
            FromSeatId = own.Id,
            ToSeatId = other.Id,
            AskedAt = time.Now(),
        });
    }
}
