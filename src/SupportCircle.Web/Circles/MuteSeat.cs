using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>A facilitator lets somebody read on and not speak for a time.</summary>
internal sealed class MuteSeat(WriteTransaction writes, CircleAccess access, RoomNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>not_allowed</c> for facilitators' seats and without the right.</exception>
    public Task MuteAsync(Guid circleId, Guid seatId, int minutes, Guid memberId, CancellationToken cancellation) => ChangeAsync(
        circleId, seatId, time.Now().AddMinutes(minutes), new AuditNote(AuditAction.SeatMuted, memberId) { Number = minutes }, memberId, cancellation);

    /// <exception cref="Refusal">As before.</exception>
    public Task EndAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation) =>
        ChangeAsync(circleId, seatId, until: null, new AuditNote(AuditAction.MuteEnded, memberId), memberId, cancellation);

    private async Task ChangeAsync(
        Guid circleId, Guid seatId, DateTime? until, AuditNote note, Guid memberId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var facilitator = await access.FacilitatorAsync(circleId, memberId, cancellation);
            var seat = await access.OtherSeatAsync(facilitator, seatId, cancellation);
            seat.MutedUntil = seat.Role == SeatRole.Member
                ? until
                : throw Refusal.NotAllowed("A facilitator is not muted by another.");
            writes.Record(note with { CircleId = circleId, MemberId = seat.MemberId });
        }, cancellation);
        news.Changed(circleId);
    }
}
