using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Conversation;

/// <summary>What is unread in one's circles.</summary>
internal sealed class ReadUnread(UnreadMessages unread)
{
    public async Task<IReadOnlyList<UnreadCount>> RunAsync(Guid memberId, CancellationToken cancellation) =>
        [.. (await unread.OfMemberAsync(memberId, cancellation))
            .Select(circle => new UnreadCount(circle.CircleId, circle.Messages, circle.Mentions, circle.With))];
}
