using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Conversation;

/// <summary>A facilitator takes a message out of sight, reads what is hidden, and lets it be seen again.</summary>
internal sealed class HideMessage(CircleAccess access, MessageReader reader, MessageLog log)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public async Task<IReadOnlyList<HiddenMessage>> ListAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var seat = await access.FacilitatorAsync(circleId, memberId, cancellation);
        var hidden = await reader.HiddenAsync(seat, cancellation);
        return [.. hidden.Select(one => new HiddenMessage(one.Message.View(), one.HiddenAt))];
    }

    /// <exception cref="Refusal"><c>not_found</c>, also when its author deleted it; <c>not_allowed</c>; of the log.</exception>
    public async Task HideAsync(Guid circleId, long sequence, Guid memberId, CancellationToken cancellation)
    {
        var (_, seat) = await access.FacilitatorAsync(circleId, memberId, cancellation);
        await log.AppendAsync(Entry(circleId, seat.Id, sequence, ChangeKind.Hidden));
    }

    /// <exception cref="Refusal"><c>not_found</c>, also when it is not hidden; <c>not_allowed</c>; of the log.</exception>
    public async Task RestoreAsync(Guid circleId, long sequence, Guid memberId, CancellationToken cancellation)
    {
        var seat = await access.FacilitatorAsync(circleId, memberId, cancellation);
        await log.AppendAnewAsync(async () =>
        {
            var hidden = await reader.HiddenAsync(seat, sequence, cancellation) ?? throw Refusal.NotFound();
            return Entry(circleId, seat.Seat.Id, sequence, ChangeKind.Restored, hidden);
        });
    }

    private static ChangeEntry Entry(Guid circleId, Guid seatId, long sequence, ChangeKind kind, ReadMessage? restored = null) => new()
    {
        CircleId = circleId,
        SeatId = seatId,
        ClientId = Guid.CreateVersion7(),
        Kind = kind,
        Sequence = sequence,
        Restored = restored,
        Revision = restored?.Revision ?? 0,
    };
}
