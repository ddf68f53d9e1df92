using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Conversation;

/// <summary>Earlier messages; and, for the circle's facilitators, earlier wordings of one.</summary>
internal sealed class ReadHistory(CircleAccess access, MessageReader reader)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>, <c>invalid</c>.</exception>
    public async Task<MessagePage> PageAsync(
        Guid circleId, Guid memberId, long? before, int? limit, CancellationToken cancellation)
    {
        if (before < 1)
        {
            throw Refusal.Invalid("before", "From 1.");
        }

        if (limit is < 1 or > ConversationLimits.Page)
        {
            throw Refusal.Invalid("limit", $"From 1 to {ConversationLimits.Page}.");
        }

        var seat = await access.ReaderAsync(circleId, memberId, cancellation);
        var below = Math.Min(before ?? long.MaxValue, seat.Circle.LastSequence + 1);
        var messages = await reader.BeforeAsync(seat, below, limit ?? ConversationLimits.FirstPage, cancellation);
        return new MessagePage([.. messages.Select(message => message.View())], seat.Circle.LastSequence);
    }

    /// <exception cref="Refusal"><c>not_found</c>, also when the words are gone; <c>not_allowed</c>.</exception>
    public async Task<MessageHistory> WordingsAsync(Guid circleId, Guid memberId, long sequence, CancellationToken cancellation)
    {
        var seat = await access.FacilitatorAsync(circleId, memberId, cancellation);
        var wordings = await reader.WordingsAsync(seat, sequence, cancellation);
        return wordings.Count > 0
            ? new MessageHistory(sequence, [.. wordings.Select(w => new MessageWording(w.Revision, w.Body, w.ReplacedAt))])
            : throw Refusal.NotFound();
    }
}
