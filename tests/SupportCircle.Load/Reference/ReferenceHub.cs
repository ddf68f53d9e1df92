using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using SupportCircle.Contracts.Conversation;

namespace SupportCircle.Load.Reference;

/// <summary>
/// What a post costs at the least: SignalR as it comes, a broadcast to a group, nothing checked and nothing stored. It
/// speaks the product's words, so that both sides send the same bytes; its numbers live in memory.
/// </summary>
internal sealed class ReferenceHub : Hub
{
    private static readonly ConcurrentDictionary<Guid, StrongBox> Numbers = new();
    private static readonly Author Somebody = new(Guid.CreateVersion7(), "Somebody");

    public async Task<EnterAnswer> Enter(Guid circleId, EnterCursor? after)
    {
        _ = after;
        await Groups.AddToGroupAsync(Context.ConnectionId, circleId.ToString("N"));
        return new EnterAnswer([], [], NumberOf(circleId).Value, 0, Truncated: false, Here: []);
    }

    public async Task<PostReceipt> Post(Guid circleId, PostRequest message)
    {
        var sequence = Interlocked.Increment(ref NumberOf(circleId).Value);
        var now = DateTime.UtcNow;
        await Clients.Group(circleId.ToString("N")).SendAsync(
            "MessagePosted",
            new MessagePosted(circleId, sequence, message.ClientMessageId, Somebody, message.Body, now, message.ReplyTo, Gone: null));
        return new PostReceipt(PostStatus.Posted, sequence, now, Reason: null);
    }

    private static StrongBox NumberOf(Guid circleId) => Numbers.GetOrAdd(circleId, static _ => new StrongBox());

    private sealed class StrongBox
    {
        public long Value;
    }
}
