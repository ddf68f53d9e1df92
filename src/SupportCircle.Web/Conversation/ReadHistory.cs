using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Conversation;

/// <summary>Pages of a conversation; and, for the circle's facilitators, earlier wordings of a message.</summary>
internal sealed class ReadHistory(WriteTransaction writes, CircleAccess access, MessageReader reader, MessageTimes times)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>, <c>invalid</c>.</exception>
    public async Task<MessagePage> PageAsync(Guid circleId, Guid memberId, PageQuery query, CancellationToken cancellation)
    {
        query.Check();
        var seat = await access.ReaderAsync(circleId, memberId, cancellation);
        var messages = await ReadAsync(seat, query, cancellation);
        return new MessagePage([.. messages.Select(message => message.View())], seat.Circle.LastSequence);
    }

    /// <exception cref="Refusal"><c>not_found</c>, also when the words are gone; <c>not_allowed</c>.</exception>
    public Task<MessageHistory> WordingsAsync(Guid circleId, Guid memberId, long sequence, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            var seat = await access.FacilitatorAsync(circleId, memberId, cancellation);
            var wordings = await reader.WordingsAsync(seat, sequence, cancellation);
            if (wordings.Count == 0)
            {
                throw Refusal.NotFound();
            }

            writes.Record(new AuditNote(AuditAction.WordingsRead, memberId)
            {
                CircleId = circleId,
                MemberId = await reader.AuthorAsync(seat, sequence, cancellation),
                Number = sequence,
            });
            return new MessageHistory(sequence, [.. wordings.Select(w => new MessageWording(w.Revision, w.Body, w.ReplacedAt))]);
        }, cancellation);

    private async Task<IReadOnlyList<ReadMessage>> ReadAsync(HeldSeat seat, PageQuery query, CancellationToken cancellation)
    {
        var after = query.After;
        if (query.At is { } at && await times.FirstSinceAsync(seat, at, cancellation) is { } first)
        {
            after = first - 1;
        }

        return after is { } known
            ? await reader.FollowingAsync(seat, known, query.Size, cancellation)
            : await reader.BeforeAsync(
                seat, Math.Min(query.Before ?? long.MaxValue, seat.Circle.LastSequence + 1), query.Size, cancellation);
    }
}
