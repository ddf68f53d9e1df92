using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>
/// Leaving, and being removed: nothing more of the circle reaches that person, and the first who waits has the seat.
/// </summary>
internal sealed class EndSeat(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    WaitingList waiting,
    NewsMails mails,
    Revocations revocations,
    RoomNews news,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> for the last facilitator of a circle with others in it.</exception>
    public Task LeaveAsync(Guid circleId, Guid memberId, CancellationToken cancellation) => EndAsync(circleId, async () =>
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var (circle, seat) = await access.SeatAsync(circleId, memberId, cancellation);
        if (seat.Role == SeatRole.Facilitator && await IsAloneInChargeAsync(seat, cancellation))
        {
            throw Refusal.Conflict("A circle is not left without a facilitator.");
        }

        await WithdrawInvitationsAsync(seat, cancellation);
        return await EndAsync(circle, seat, SeatState.Left, cancellation);
    }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>; <c>not_allowed</c> for facilitators' seats and without the right.</exception>
    public Task RemoveAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation) => EndAsync(circleId, async () =>
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var facilitator = await access.FacilitatorAsync(circleId, memberId, cancellation);
        var seat = await access.OtherSeatAsync(facilitator, seatId, cancellation);
        writes.Record(new AuditNote(AuditAction.SeatRemoved, memberId) { CircleId = circleId, MemberId = seat.MemberId });
        return seat.Role == SeatRole.Member
            ? await EndAsync(facilitator.Circle, seat, SeatState.Removed, cancellation)
            : throw Refusal.NotAllowed("A facilitator is not removed by another.");
    }, cancellation);

    private async Task EndAsync(Guid circleId, Func<Task<Revocation>> work, CancellationToken cancellation)
    {
        revocations.ApplyOwn([await writes.RunAsync(work, cancellation)]);
        news.Changed(circleId);
        mails.Send();
    }

    private async Task<bool> IsAloneInChargeAsync(Seat seat, CancellationToken cancellation)
    {
        var others = db.Seats.Where(s => s.CircleId == seat.CircleId && s.Id != seat.Id && s.State == SeatState.Active);
        return await others.AnyAsync(cancellation) && !await others.AnyAsync(s => s.Role == SeatRole.Facilitator, cancellation);
    }

    private Task<int> WithdrawInvitationsAsync(Seat seat, CancellationToken cancellation)
    {
        var now = time.Now();
        return db.Invitations
            .Where(i => i.CircleId == seat.CircleId && i.CreatedBySeatId == seat.Id && i.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.WithdrawnAt, now), cancellation);
    }

    private async Task<Revocation> EndAsync(Circle circle, Seat seat, SeatState state, CancellationToken cancellation)
    {
        seat.State = state;
        seat.EndedAt = time.Now();
        var revocation = new Revocation
        {
            Kind = RevocationKind.Seat,
            At = seat.EndedAt.Value,
            MemberId = seat.MemberId,
            CircleId = seat.CircleId,
        };
        db.Add(revocation);
        await db.SeatRequests.Where(request => request.SeatId == seat.Id).ExecuteDeleteAsync(cancellation);
        await waiting.MoveAsync(circle, cancellation);
        return revocation;
    }
}
