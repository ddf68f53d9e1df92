using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>A facilitator ends somebody's seat: nothing more of the circle reaches them.</summary>
internal sealed class RemoveSeat(DecideInRoom decide)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>; <c>not_allowed</c> for facilitators' seats and without the right.</exception>
    public Task RunAsync(Guid circleId, Guid seatId, StatementRequest request, Guid memberId, CancellationToken cancellation) =>
        decide.AboutSeatAsync(
            circleId,
            seatId,
            new Measure { Kind = DecisionKind.Remove },
            Statement.Of(request.Ground, request.Reasons),
            memberId,
            cancellation);
}
