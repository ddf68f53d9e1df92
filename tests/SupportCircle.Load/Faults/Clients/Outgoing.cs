using SupportCircle.Contracts.Conversation;
using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>Something on its way: sent again, the same, until there is an answer.</summary>
/// <param name="Method">Of the hub.</param>
/// <param name="CircleId">Where to.</param>
internal sealed record Outgoing(Wording Wording, string Method, Guid CircleId, object Argument)
{
    public static Outgoing Post(Guid circleId, string body, long? replyTo = null, bool isProper = true)
    {
        var id = Guid.CreateVersion7();
        return new Outgoing(
            new Post(id, Words.Digest(body), isProper), "Post", circleId, new PostRequest(id, body, replyTo));
    }

    public static Outgoing Edit(Guid circleId, long sequence, string body)
    {
        var id = Guid.CreateVersion7();
        return new Outgoing(
            new Change(id, sequence, Words.Digest(body), isDeletion: false), "Edit", circleId, new EditRequest(id, sequence, body));
    }

    public static Outgoing Deletion(Guid circleId, long sequence)
    {
        var id = Guid.CreateVersion7();
        return new Outgoing(new Change(id, sequence, 0, isDeletion: true), "Delete", circleId, new DeleteRequest(id, sequence));
    }

    /// <summary>The number and the time of a receipt.</summary>
    public (long Number, DateTime At) Receipt(CallAnswer answer)
    {
        if (Wording is Change)
        {
            var change = answer.Read<ChangeReceipt>();
            return (change.Change, change.At);
        }

        var receipt = answer.Read<PostReceipt>();
        return (receipt.Sequence ?? 0, receipt.SentAt);
    }
}
