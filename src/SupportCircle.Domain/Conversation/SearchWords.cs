namespace SupportCircle.Domain.Conversation;

/// <summary>What somebody is looking for: every word of it must occur in a message, in any order, also inside a word.</summary>
public sealed class SearchWords
{
    private SearchWords(IReadOnlyList<string> words) => Words = words;

    /// <summary>Folded, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <exception cref="Refusal"><c>invalid</c> for <paramref name="field"/>: nothing in it, longer than
    /// <see cref="ConversationLimits.SearchLength"/>, or malformed.</exception>
    public static SearchWords Parse(string? text, string field)
    {
        var clean = PlainText.Clean(text, field, ConversationLimits.SearchLength, PlainText.Lines.One);
        var words = FoldedText.Of(clean).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Bare).Distinct(StringComparer.Ordinal).ToArray();
        return words.Length > 0 ? new SearchWords(words) : throw Refusal.Invalid(field, "There is nothing to look for in it.");
    }

    public bool AreIn(string text)
    {
        var folded = FoldedText.Of(text);
        return Words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }

    // Nobody means the comma after a word; but somebody may look for "?!".
    private static string Bare(string word)
    {
        var start = 0;
        var end = word.Length;
        while (start < end && char.IsPunctuation(word[start]))
        {
            start++;
        }

        while (end > start && char.IsPunctuation(word[end - 1]))
        {
            end--;
        }

        return start < end ? word[start..end] : word;
    }
}
