using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Tests.Stories;

/// <summary>Posts entries of other kinds than messages, as the handlers of the host do.</summary>
internal static class TestStories
{
    public const string Story = "The empty chair\n\nHer chair is still there.";

    public static async Task<PostEntry> SealAsAsync(
        this TestDatabase database, TestSeat seat, MessageKind kind, string text, long? replyTo = null, WatchAction? found = null)
    {
        var post = await database.SealAsync(seat, text, clientId: null, replyTo);
        return new PostEntry
        {
            CircleId = post.CircleId,
            SeatId = post.SeatId,
            ClientId = post.ClientId,
            Kind = kind,
            Story = kind == MessageKind.Story ? new StoryFrame(Wish.JustListen, "loss hope") : null,
            Watched = new Watched(0, found, found is null ? null : Guid.CreateVersion7()),
            Body = post.Body,
            SealedBody = post.SealedBody,
            ReplyTo = post.ReplyTo,
        };
    }

    public static async Task<Said> SayAsAsync(
        this TestDatabase database, TestSeat seat, MessageKind kind, string text, long? replyTo = null, WatchAction? found = null)
    {
        var post = await database.SealAsAsync(seat, kind, text, replyTo, found);
        var receipt = await database.Log.AppendAsync(post);
        return new Said(receipt.Number, post.ClientId, receipt);
    }

    public static Task<Said> TellAsync(this TestDatabase database, TestSeat seat) => database.SayAsAsync(seat, MessageKind.Story, Story);

    public static Task<Said> ReflectAsync(this TestDatabase database, TestSeat seat, long story, WatchAction? found = null) =>
        database.SayAsAsync(seat, MessageKind.Reflection, "I sit in his.", story, found);
}
