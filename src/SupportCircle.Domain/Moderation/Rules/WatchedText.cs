using System.Text;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>A text in the two forms in which phrases are looked for in it; made once for all of them.</summary>
public sealed class WatchedText
{
    private string? _words;

    public WatchedText(string text) => Folded = FoldedText.Of(text);

    /// <summary>Without case and accents: what patterns look at.</summary>
    public string Folded { get; }

    /// <summary>Its words, each with a space before and after it; signs that are no punctuation are words of their own.</summary>
    public string Words => _words ??= WordsOf(Folded);

    private static string WordsOf(string folded)
    {
        var words = new StringBuilder(folded.Length + 2).Append(' ');
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsSymbol(rune))
            {
                Part(words).Append(rune).Append(' ');
            }
            else if (Rune.IsWhiteSpace(rune) || Rune.IsPunctuation(rune) || Rune.IsControl(rune))
            {
                Part(words);
            }
            else
            {
                words.Append(rune);
            }
        }

        return Part(words).ToString();
    }

    private static StringBuilder Part(StringBuilder words) => words[^1] == ' ' ? words : words.Append(' ');
}
