using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Connection;

/// <summary>Some of a text on one line: how it begins, or what stands around something that was sought.</summary>
public static class Excerpt
{
    private const char More = '…';

    // So much of what stands before a word that was found is shown with it.
    private const int Before = 60;

    /// <param name="text">Any text.</param>
    /// <param name="length">The longest excerpt, in UTF-16 units, marks of omission aside.</param>
    public static string Of(string text, int length) => Cut(OneLine(text), 0, length);

    /// <summary>Around the first of these words that stands in it; its beginning when none does.</summary>
    public static string Around(string text, SearchWords words, int length)
    {
        var line = OneLine(text);
        var folded = FoldedText.Of(line);
        var first = words.Words.Select(word => folded.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(0).Min();

        // Folding may have made it longer or shorter: nearly there is near enough.
        var start = Math.Clamp(first - Before, 0, Math.Max(0, line.Length - length));
        return Cut(line, start, length);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string line, int start, int length)
    {
        start = start == 0 ? 0 : WordAfter(line, start);
        var end = Math.Min(line.Length, start + length);
        if (end < line.Length && char.IsLowSurrogate(line[end]))
        {
            end--;
        }

        var cut = line[start..end].Trim();
        return (start > 0 ? More + cut : cut) + (end < line.Length ? More : string.Empty);
    }

    // Words are not cut in two where there are words; scripts without spaces are cut between signs.
    private static int WordAfter(string line, int start)
    {
        var space = line.IndexOf(' ', start, Math.Min(Before, line.Length - start));
        if (space >= 0)
        {
            return space + 1;
        }

        return start < line.Length && char.IsLowSurrogate(line[start]) ? start + 1 : start;
    }
}
