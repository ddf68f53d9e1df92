using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;

namespace SupportCircle.Web.Conversation;

/// <summary>Coming in, or coming back: who may, and what they have missed.</summary>
internal sealed class EnterCircle(CircleAccess access, MessageReader reader, PostLimits limits)
{
    /// <summary>Asked before anything of the circle can reach the connection.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>, <c>suspended</c>, <c>too_many_requests</c>.</exception>
    public Task<HeldSeat> CheckAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        limits.TakeAsk(memberId);
        return CheckAgainAsync(circleId, memberId, cancellation);
    }

    /// <summary>Asked once the connection hears the circle, if somebody's standing has ended since it was asked first.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>, <c>suspended</c>.</exception>
    public Task<HeldSeat> CheckAgainAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        access.ReaderAsync(circleId, memberId, cancellation);

    /// <summary>The log, read once the connection hears the circle, so that nothing falls in between.</summary>
    /// <param name="seat">Knows the log at least as far as the connection had heard it when it joined.</param>
    /// <returns>All but who is here, which the hub knows.</returns>
    /// <exception cref="Refusal"><c>conflict</c> when the cursor is past the end of the log.</exception>
    public async Task<EnterAnswer> ReadAsync(HeldSeat seat, EnterCursor? after, CancellationToken cancellation)
    {
        var read = after is null
            ? await reader.NewestAsync(seat, cancellation)
            : await reader.AfterAsync(seat, after.Sequence, after.Change, cancellation);
        return new EnterAnswer(
            [.. read.Messages.Select(message => message.View())],
            [.. read.Changes.Select(change => change.View())],
            read.LastSequence,
            read.LastChange,
            read.Truncated,
            Here: []);
    }
}
