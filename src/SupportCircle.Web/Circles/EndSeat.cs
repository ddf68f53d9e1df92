using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Safety;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Privacy;
using SupportCircle.Domain.Safety.Plans;
using SupportCircle.Web.Circles.Threads;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>
/// Leaving, and being removed: nothing more of the circle reaches that person, nobody there opens their safety plan any more, and the
/// first who waits has the seat.
/// </summary>
internal sealed class EndSeat(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    WaitingList waiting,
    NewsMails mails,
    Revocations revocations,
    RoomNews news,
    EndThread threads,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> for the last facilitator of a circle with others in it.</exception>
    public Task LeaveAsync(Guid circleId, Guid memberId, CancellationToken cancellation) => EndAsync(circleId, async () =>
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var (circle, seat) = await access.SeatAsync(circleId, memberId, cancellation);
        await RefuseAloneInChargeAsync(seat, cancellation);
        await WithdrawInvitationsAsync(seat, cancellation);
        return await EndAsync(circle, seat, SeatState.Left, time.Now(), cancellation);
    }, cancellation);

    /// <summary>
    /// Being removed by a decision, whatever they are to the circle; inside a write transaction that has locked it.
    /// </summary>
    /// <param name="at">When it was decided: by that it is found again.</param>
    /// <returns>What is to be applied once it is committed.</returns>
    public async Task<IReadOnlyList<Revocation>> RemoveAsync(Circle circle, Seat seat, DateTime at, CancellationToken cancellation)
    {
        await WithdrawInvitationsAsync(seat, cancellation);
        var ended = await EndAsync(circle, seat, SeatState.Removed, at, cancellation);
        return [ended, .. await threads.OfRemovedAsync(circle.Id, seat.MemberId, at, cancellation)];
    }

    /// <summary>Leaving of somebody who erases their account; inside a write transaction that has locked the circle.</summary>
    /// <returns>As before.</returns>
    public async Task<Revocation> LeaveAsync(Circle circle, Seat seat, DateTime at, CancellationToken cancellation)
    {
        await WithdrawInvitationsAsync(seat, cancellation);
        return await EndAsync(circle, seat, SeatState.Left, at, cancellation);
    }

    /// <exception cref="Refusal"><c>conflict</c>: others would be left without a facilitator.</exception>
    public async Task RefuseAloneInChargeAsync(Seat seat, CancellationToken cancellation)
    {
        var others = db.Seats.Where(s => s.CircleId == seat.CircleId && s.Id != seat.Id && s.State == SeatState.Active);
        if (seat is { Role: SeatRole.Facilitator, State: SeatState.Active }
            && await others.AnyAsync(cancellation) && !await others.AnyAsync(s => s.Role == SeatRole.Facilitator, cancellation))
        {
            throw Refusal.Conflict("A circle is not left without a facilitator: name another one first.");
        }
    }

    private async Task EndAsync(Guid circleId, Func<Task<Revocation>> work, CancellationToken cancellation)
    {
        revocations.ApplyOwn([await writes.RunAsync(work, cancellation)]);
        news.Changed(circleId);
        mails.Send();
    }

    private Task<int> WithdrawInvitationsAsync(Seat seat, CancellationToken cancellation)
    {
        var now = time.Now();
        return db.Invitations
            .Where(i => i.CircleId == seat.CircleId && i.CreatedBySeatId == seat.Id && i.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.WithdrawnAt, now), cancellation);
    }

    private async Task<Revocation> EndAsync(Circle circle, Seat seat, SeatState state, DateTime at, CancellationToken cancellation)
    {
        seat.State = state;
        seat.EndedAt = at;
        if (circle.MetInCircleId is not null)
        {
            // Nobody goes on writing to somebody who is not there.
            circle.PausedAt ??= at;
        }

        var revocation = new Revocation
        {
            Kind = RevocationKind.Seat,
            At = at,
            MemberId = seat.MemberId,
            CircleId = seat.CircleId,
        };
        db.Add(revocation);
        await db.SeatRequests.Where(request => request.SeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await db.ConsentsOf(seat.Id).ExecuteUpdateAsync(
            set => set.SetProperty(consent => consent.EndedAt, at).SetProperty(consent => consent.Ending, ConsentEnding.SeatEnded), cancellation);
        await waiting.MoveAsync(circle, cancellation);
        return revocation;
    }
}
