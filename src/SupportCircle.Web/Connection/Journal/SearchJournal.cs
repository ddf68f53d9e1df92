using SupportCircle.Contracts.Connection.Journal;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>
/// Looks for words in one's own journal, the newest first. The words lie sealed, so entries are opened and compared here, a batch at a
/// time, up to a number of entries. What was sought is not noted anywhere.
/// </summary>
internal sealed class SearchJournal(OwnEntries entries, PostLimits limits)
{
    // Of the longest entries there are, so many are some megabytes in memory.
    private const int Batch = 50;

    /// <exception cref="Refusal"><c>invalid</c>, <c>too_many_requests</c>.</exception>
    public async Task<JournalFound> RunAsync(JournalSearchRequest request, Guid memberId, CancellationToken cancellation)
    {
        limits.TakeSearch(memberId);
        var words = SearchWords.Parse(request.Words, "words");
        var hits = new List<JournalLine>();
        var (before, lookedBackTo) = (request.Before ?? int.MaxValue, (DateTime?)null);
        for (var looked = 0; looked < JournalLimits.SearchLookBack; looked += Batch)
        {
            var (read, last) = await entries.BeforeAsync(memberId, before, Batch, cancellation);
            if (last is not { } next)
            {
                return new JournalFound(hits, Before: null, lookedBackTo);
            }

            foreach (var entry in read)
            {
                lookedBackTo = entry.Entry.WrittenAt;
                if (!words.AreIn(entry.Words.All))
                {
                    continue;
                }

                hits.Add(entry.Line(words));
                if (hits.Count == JournalLimits.SearchHits)
                {
                    return Found(hits, entry.Entry.Number, lookedBackTo);
                }
            }

            before = next;
        }

        return Found(hits, before, lookedBackTo);
    }

    private static JournalFound Found(List<JournalLine> hits, int before, DateTime? lookedBackTo) =>
        new(hits, before > 1 ? before : null, lookedBackTo);
}
