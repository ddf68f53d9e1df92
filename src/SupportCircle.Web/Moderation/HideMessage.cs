using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Moderation;

/// <summary>A facilitator takes a message out of sight, reads what is hidden, and lets it be seen again.</summary>
internal sealed class HideMessage(WriteTransaction writes, CircleAccess access, MessageReader reader, DecideInRoom decide)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public Task<IReadOnlyList<HiddenMessage>> ListAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync<IReadOnlyList<HiddenMessage>>(async () =>
        {
            var seat = await access.FacilitatorAsync(circleId, memberId, cancellation);
            var hidden = await reader.HiddenAsync(seat, cancellation);
            writes.Record(new AuditNote(AuditAction.HiddenRead, memberId) { CircleId = circleId });
            return [.. hidden.Select(one => new HiddenMessage(one.Message.Whole(), one.HiddenAt))];
        }, cancellation);

    /// <exception cref="Refusal"><c>invalid</c>; <c>not_found</c>, also when its author deleted it; <c>conflict</c> when it is hidden
    /// already; <c>not_allowed</c>, also for one's own.</exception>
    public Task HideAsync(Guid circleId, long sequence, StatementRequest request, Guid memberId, CancellationToken cancellation) =>
        decide.AboutMessageAsync(
            circleId, sequence, DecisionKind.Hide, Statement.Of(request.Ground, request.Reasons), memberId, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, also when it is not hidden; <c>not_allowed</c>, also for one's own.</exception>
    public Task RestoreAsync(Guid circleId, long sequence, Guid memberId, CancellationToken cancellation) =>
        decide.AboutMessageAsync(circleId, sequence, DecisionKind.Restore, statement: null, memberId, cancellation);
}
