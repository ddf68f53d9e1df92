using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Circles;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Administration.Team;

/// <summary>
/// Who holds a circle beside those who opened it. An administrator names others, never themself: that would open a conversation
/// to them that is not theirs.
/// </summary>
internal sealed class CircleFacilitators(
    SupportDbContext db, WriteTransaction writes, Roles roles, WaitingList waiting, EndSeat seats, RoomNews news, TimeProvider time)
{
    /// <summary>They have a seat as facilitator, and read once they have accepted the agreements.</summary>
    /// <exception cref="Refusal"><c>not_found</c>; <c>not_allowed</c> for oneself; <c>conflict</c> when every seat is taken, and for
    /// whoever was removed from the circle, is suspended, or has not the role of a facilitator.</exception>
    public async Task NameAsync(Guid circleId, Guid memberId, Guid actorId, CancellationToken cancellation)
    {
        if (memberId == actorId)
        {
            throw Refusal.NotAllowed("Nobody gives themself a circle to hold.");
        }

        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var circle = await db.Circles.FirstOrDefaultAsync(c => c.Id == circleId, cancellation) ?? throw Refusal.NotFound();
            var member = await db.Members.FirstOrDefaultAsync(m => m.Id == memberId, cancellation) ?? throw Refusal.NotFound();
            if (!await roles.HasAsync(member.AccountId, OrganisationRoles.Facilitator, cancellation))
            {
                throw Refusal.NotFound();
            }

            if (member.State != MemberState.Active)
            {
                throw Refusal.Conflict("They are suspended.");
            }

            var seat = await db.Seats.FirstOrDefaultAsync(s => s.CircleId == circleId && s.MemberId == memberId, cancellation);
            if (seat is { State: SeatState.Active, Role: SeatRole.Facilitator })
            {
                return;
            }

            seat = seat is { State: SeatState.Active } ? seat : await SitDownAsync(circle, member, seat, cancellation);
            seat.Role = SeatRole.Facilitator;
            seat.MutedUntil = null;
            writes.Record(new AuditNote(AuditAction.FacilitatorNamed, actorId) { CircleId = circleId, MemberId = memberId });
        }, cancellation);
        news.Changed(circleId);
    }

    /// <summary>They sit on in the circle, as a member.</summary>
    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> for the only one of a circle with others in it.</exception>
    public async Task StepBackAsync(Guid circleId, Guid memberId, Guid actorId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var seat = await db.FacilitatorsOf(circleId).FirstOrDefaultAsync(s => s.MemberId == memberId, cancellation) ?? throw Refusal.NotFound();
            await seats.RefuseAloneInChargeAsync(seat, cancellation);
            seat.Role = SeatRole.Member;
            writes.Record(new AuditNote(AuditAction.FacilitatorSteppedBack, actorId) { CircleId = circleId, MemberId = memberId });
        }, cancellation);
        news.Changed(circleId);
    }

    private async Task<Seat> SitDownAsync(Circle circle, Member member, Seat? seat, CancellationToken cancellation)
    {
        var asked = seat is null ? null : await db.SeatRequests.FirstOrDefaultAsync(r => r.SeatId == seat.Id, cancellation);
        if (JoiningRules.IsOut(seat, asked))
        {
            throw Refusal.Conflict("They were removed from this circle.");
        }

        if (await waiting.IsFullAsync(circle, cancellation))
        {
            throw Refusal.Conflict("Every seat is taken.");
        }

        if (seat is null)
        {
            seat = Seat.AskedFor(circle.Id, member.Id, time.Now());
            db.Add(seat);
        }

        if (asked is not null)
        {
            db.Remove(asked);
        }

        await SeatNames.GiveAsync(db, seat, seat.Name.Length > 0 ? seat.Name : member.DisplayName, cancellation);
        seat.SitDown(circle, time.Now());
        return seat;
    }
}
