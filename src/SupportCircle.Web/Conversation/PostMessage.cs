using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Conversation;

/// <summary>
/// Posts an entry: limits, screening, watching and sealing here, on the caller's side; whether the seat may speak, and
/// what the rules make of it, is decided inside the log's transaction.
/// </summary>
internal sealed class PostMessage(
    PostLimits limits,
    LiveSignalRules signals,
    SeatIds seats,
    Blocks blocks,
    SealedTexts texts,
    WatchedAppends watchedAppends,
    MessageLog log)
{
    /// <summary>A plain message.</summary>
    /// <exception cref="Refusal">Of the limits, the screening, the rules or the log.</exception>
    public Task<PostReceipt> RunAsync(Guid circleId, PostRequest post, Speaker speaker, CancellationToken cancellation) => RunAsync(
        circleId,
        new NewEntry(post.ClientMessageId, post.Body) { ReplyTo = post.ReplyTo, Mentions = post.Mentions },
        speaker,
        cancellation);

    /// <exception cref="Refusal">Of the limits, the screening, the rules or the log.</exception>
    public async Task<PostReceipt> RunAsync(Guid circleId, NewEntry post, Speaker speaker, CancellationToken cancellation)
    {
        limits.TakePost(speaker.MemberId, speaker.Address);
        var words = signals.Screen(post.Body, post.Field, post.Kind.BodyLength());
        var seatId = await seats.FindAsync(circleId, speaker.MemberId, cancellation) ?? throw Refusal.NotFound();
        var sealedBody = await texts.CloseAsync(
            speaker.MemberId, SealedField.Body(circleId, seatId, post.ClientMessageId, revision: 0), words.Text, cancellation);
        var mentions = await MentionedAsync(circleId, seatId, post.Mentions ?? [], cancellation);
        var receipt = await watchedAppends.RunAsync(circleId, speaker.MemberId, words, watched => log.AppendAsync(new PostEntry
        {
            CircleId = circleId,
            SeatId = seatId,
            ClientId = post.ClientMessageId,
            Watched = watched,
            Screened = words,
            Body = words.Text,
            SealedBody = sealedBody,
            Kind = post.Kind,
            Story = post.Story,
            ReplyTo = post.ReplyTo,
            Mentions = mentions,
        }), cancellation);
        return receipt.Held is { } reason
            ? new PostReceipt(PostStatus.Held, Sequence: null, receipt.At, reason.ToString(), words.Help, words.HasMasks)
            : new PostReceipt(PostStatus.Posted, receipt.Number, receipt.At, Reason: null, words.Help, words.HasMasks);
    }

    // The log leaves out who has no place in the circle. Whom the author has blocked is left out here; who has blocked the
    // author is not, since that would tell: it is their own count that does without.
    private async Task<IReadOnlyList<Guid>> MentionedAsync(
        Guid circleId, Guid seatId, IReadOnlyList<Guid> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
        {
            return wanted;
        }

        var blocked = await blocks.OfAsync(circleId, seatId, cancellation);
        return [.. wanted.Where(mentioned => !blocked.Contains(mentioned))];
    }
}
