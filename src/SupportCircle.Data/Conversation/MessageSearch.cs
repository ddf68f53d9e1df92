using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// Looks for words in a conversation, newest first. The words lie sealed, so they are opened and compared here, a batch
/// at a time, up to a number of messages.
/// </summary>
public sealed class MessageSearch(SupportDbContext db, SealedTexts texts)
{
    private const int Batch = 500;

    private readonly MessageRows _rows = new(db, texts);

    /// <param name="seat">Whose right it is to read there.</param>
    /// <param name="words">All of them must occur in a message.</param>
    /// <param name="before">Messages from this sequence on are not looked at.</param>
    /// <param name="cancellation">Ends it between two batches at the latest.</param>
    public async Task<FoundMessages> FindAsync(HeldSeat seat, SearchWords words, long before, CancellationToken cancellation)
    {
        var floor = Math.Max(1, before - ConversationLimits.SearchLookBack);
        var hits = new List<ReadMessage>();
        DateTime? lookedBackTo = null;
        for (var end = before; end > floor; end -= Batch)
        {
            var (from, to) = (Math.Max(floor, end - Batch), end);
            var rows = _rows.Of(seat.Circle.Id).Where(row => row.Message.Sequence >= from && row.Message.Sequence < to)
                .OrderByDescending(row => row.Message.Sequence);
            foreach (var message in await _rows.OpenWordsAsync(rows, cancellation))
            {
                lookedBackTo = message.SentAt;
                if (message.Body is null || !words.AreIn(message.Body))
                {
                    continue;
                }

                hits.Add(message);
                if (hits.Count == ConversationLimits.SearchHits)
                {
                    return await FoundAsync(seat, hits, message.Sequence, lookedBackTo, cancellation);
                }
            }
        }

        return await FoundAsync(seat, hits, floor, lookedBackTo, cancellation);
    }

    private async Task<FoundMessages> FoundAsync(
        HeldSeat seat, IReadOnlyList<ReadMessage> hits, long lookedAt, DateTime? lookedBackTo, CancellationToken cancellation) => new(
        await _rows.CompleteAsync(seat.Circle.Id, hits, cancellation), lookedAt > 1 ? lookedAt : null, lookedBackTo);
}

/// <param name="Hits">Newest first.</param>
/// <param name="Before">Where to go on; null when the beginning of the conversation was reached.</param>
/// <param name="LookedBackTo">When the oldest message was sent that was looked at; null when there was none.</param>
public sealed record FoundMessages(IReadOnlyList<ReadMessage> Hits, long? Before, DateTime? LookedBackTo);
