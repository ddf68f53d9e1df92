using System.Text.Json;
using SupportCircle.Contracts;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>A journal as programs read it: <c>{ copiedAt, entries: [{ writtenAt, changedAt?, title?, text }] }</c>.</summary>
internal static class JournalJson
{
    public static Task WriteAsync(Stream stream, IAsyncEnumerable<OpenedEntry> entries, DateTime copiedAt, CancellationToken cancellation) =>
        JsonSerializer.SerializeAsync(stream, new Copy(copiedAt, entries.Select(Line)), WireJson.Options, cancellation);

    private static CopiedEntry Line(OpenedEntry entry) => new(entry.Entry.WrittenAt, entry.Entry.ChangedAt, entry.Words.Title, entry.Words.Text);

    private sealed record Copy(DateTime CopiedAt, IAsyncEnumerable<CopiedEntry> Entries);

    private sealed record CopiedEntry(DateTime WrittenAt, DateTime? ChangedAt, string? Title, string Text);
}
