using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;

namespace SupportCircle.Web.Conversation;

/// <summary>Coming in, or coming back: who may, and what they have missed.</summary>
internal sealed class EnterCircle(CircleAccess access, MessageReader reader, PostLimits limits)
{
    /// <summary>Asked before anything of the circle can reach the connection.</summary>
    /// <returns>How far the circle's log is.</returns>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>, <c>suspended</c>, <c>too_many_requests</c>.</exception>
    public async Task<LogPosition> CheckAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        limits.TakeAsk(memberId);
        var (circle, _) = await access.ReaderAsync(circleId, memberId, cancellation);
        return new LogPosition(circle.LastSequence, circle.LastChange);
    }

    /// <summary>Standing and log, read once the connection hears the circle, so that nothing falls in between.</summary>
    /// <returns>All but who is here, which the hub knows; and whose seat it is.</returns>
    /// <exception cref="Refusal">As before; <c>conflict</c> when the cursor is past the end of the log.</exception>
    public async Task<(EnterAnswer Answer, HeldSeat Seat)> RunAsync(Guid circleId, Guid memberId, EnterCursor? after, CancellationToken cancellation)
    {
        var seat = await access.ReaderAsync(circleId, memberId, cancellation);
        var read = after is null
            ? await reader.NewestAsync(seat, cancellation)
            : await reader.AfterAsync(seat, after.Sequence, after.Change, cancellation);
        var answer = new EnterAnswer(
            [.. read.Messages.Select(message => message.View())],
            [.. read.Changes.Select(change => change.View())],
            read.LastSequence,
            read.LastChange,
            read.Truncated,
            Here: []);
        return (answer, seat);
    }
}
