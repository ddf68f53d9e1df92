using System.Runtime.CompilerServices;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>One's whole journal, the oldest entry first, some at a time: of a long one nobody waits for the whole, and no memory holds it.</summary>
internal sealed class CopyJournal(OwnEntries entries)
{
    private const int Batch = 50;

    public async IAsyncEnumerable<OpenedEntry> AllAsync(Guid memberId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (int? after = 0; after is { } from;)
        {
            var (read, last) = await entries.AfterAsync(memberId, from, Batch, cancellation);
            foreach (var entry in read)
            {
                yield return entry;
            }

            after = last;
        }
    }
}
