using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation;

/// <summary>A facilitator lets somebody read on and not speak for a time; and speak again before that is over.</summary>
internal sealed class MuteSeat(DecideInRoom decide, WriteTransaction writes, CircleAccess access, RoomNews news)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>; <c>not_allowed</c> for facilitators' seats and without the right.</exception>
    public Task MuteAsync(Guid circleId, Guid seatId, MuteRequest request, Guid memberId, CancellationToken cancellation) =>
        decide.AboutSeatAsync(
            circleId,
            seatId,
            new Measure { Kind = DecisionKind.Mute, Minutes = request.Minutes },
            Statement.Of(request.Ground, request.Reasons),
            memberId,
            cancellation);

    /// <exception cref="Refusal"><c>not_found</c>; <c>not_allowed</c> as before.</exception>
    public async Task EndAsync(Guid circleId, Guid seatId, Guid memberId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var facilitator = await access.FacilitatorAsync(circleId, memberId, cancellation);
            var seat = await access.OtherSeatAsync(facilitator, seatId, cancellation);
            seat.MutedUntil = seat.Role == SeatRole.Member
                ? null
                : throw Refusal.NotAllowed("A facilitator is not muted by another.");
            writes.Record(new AuditNote(AuditAction.MuteEnded, memberId) { CircleId = circleId, MemberId = seat.MemberId });
        }, cancellation);
        news.Changed(circleId);
    }
}
