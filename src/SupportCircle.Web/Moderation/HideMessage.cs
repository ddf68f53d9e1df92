using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation;

/// <summary>A facilitator takes a message out of sight, reads what is hidden, and lets it be seen again.</summary>
internal sealed class HideMessage(WriteTransaction writes, CircleAccess access, MessageReader reader, Hiding hiding, RoomNews news)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public Task<IReadOnlyList<HiddenMessage>> ListAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync<IReadOnlyList<HiddenMessage>>(async () =>
        {
            var seat = await access.FacilitatorAsync(circleId, memberId, cancellation);
            var hidden = await reader.HiddenAsync(seat, cancellation);
            writes.Record(new AuditNote(AuditAction.HiddenRead, memberId) { CircleId = circleId });
            return [.. hidden.Select(one => new HiddenMessage(one.Message.View(), one.HiddenAt))];
        }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, also when its author deleted it; <c>not_allowed</c>.</exception>
    public Task HideAsync(Guid circleId, long sequence, Guid memberId, CancellationToken cancellation) =>
        DecideAsync(circleId, sequence, memberId, AuditAction.MessageHidden, hiding.HideAsync, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, also when it is not hidden; <c>not_allowed</c>.</exception>
    public Task RestoreAsync(Guid circleId, long sequence, Guid memberId, CancellationToken cancellation) =>
        DecideAsync(circleId, sequence, memberId, AuditAction.MessageRestored, hiding.RestoreAsync, cancellation);

    private async Task DecideAsync(
        Guid circleId,
        long sequence,
        Guid memberId,
        AuditAction action,
        Func<HeldSeat, long, CancellationToken, Task<CommittedChange>> decide,
        CancellationToken cancellation)
    {
        var change = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var facilitator = await access.FacilitatorAsync(circleId, memberId, cancellation);
            writes.Record(new AuditNote(action, memberId) { CircleId = circleId, Number = sequence });
            return await decide(facilitator, sequence, cancellation);
        }, cancellation);
        news.Committed(change);
    }
}
