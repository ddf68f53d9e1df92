using System.Globalization;
using System.Text;

namespace SupportCircle.Domain.Conversation;

/// <summary>Text as people typed it, less what cannot be seen and could mislead the reader.</summary>
public static class PlainText
{
    /// <summary>Whether a text may have line breaks.</summary>
    public enum Lines
    {
        One,
        Many,
    }

    /// <summary>
    /// Strips control characters and bidirectional overrides and isolates, makes every line break a line feed, trims.
    /// Direction marks that spelling needs (LRM, RLM, ALM) and joiners (scripts and emoji need them) stay.
    /// </summary>
    /// <param name="maxLength">The longest text to take, in UTF-16 units, measured before anything is stripped.</param>
    /// <exception cref="Refusal"><c>invalid</c>: nothing visible in it, too long, or a lone surrogate.</exception>
    public static string Clean(string? text, string field, int maxLength, Lines lines)
    {
        if (text is null)
        {
            throw Refusal.Invalid(field, "Required.");
        }

        if (text.Length > maxLength)
        {
            throw Refusal.Invalid(field, string.Create(CultureInfo.InvariantCulture, $"At most {maxLength} UTF-16 units."));
        }

        var clean = NeedsNothing(text, lines) ? text : Strip(text, field, lines);
        return HasSomethingVisible(clean) ? clean : throw Refusal.Invalid(field, "There is nothing to read in it.");
    }

    /// <summary>The same of a text that may be left out: null when nothing was written.</summary>
    /// <exception cref="Refusal"><c>invalid</c>, as of <see cref="Clean"/>.</exception>
    public static string? CleanOptional(string? text, string field, int maxLength, Lines lines) =>
        string.IsNullOrWhiteSpace(text) ? null : Clean(text, field, maxLength, lines);

    // Nearly every message is plain letters: one pass without an allocation.
    private static bool NeedsNothing(string text, Lines lines)
    {
        var previous = '\0';
        foreach (var c in text)
        {
            if (c < ' ' || c >= '\u007f' || (lines == Lines.One && c == ' ' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return text.Length > 0 && text[0] != ' ' && text[^1] != ' ';
    }

    private static string Strip(string text, string field, Lines lines)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1]))
                {
                    throw Refusal.Invalid(field, "Malformed text: half of a surrogate pair.");
                }

                clean.Append(c).Append(text[++i]);
            }
            else if (IsLineBreak(c))
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                {
                    i++;
                }

                clean.Append(lines == Lines.Many ? '\n' : ' ');
            }
            else if (c == '\t')
            {
                clean.Append(lines == Lines.Many ? '\t' : ' ');
            }
            else if (!IsHarmful(c))
            {
                clean.Append(c);
            }
        }

        var result = clean.ToString().Trim();
        return lines == Lines.One ? string.Join(' ', result.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : result;
    }

    private static bool IsLineBreak(char c) => c is '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // Controls, bidirectional embeddings, overrides and isolates (Unicode UAX #9, 2.1 to 2.5), the byte order mark,
    // interlinear annotation marks and noncharacters.
    private static bool IsHarmful(char c) =>
        char.IsControl(c)
        || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u206f') or '\ufeff'
        || c is (>= '\ufff9' and <= '\ufffb') or (>= '\ufdd0' and <= '\ufdef') or '\ufffe' or '\uffff';

    /// <summary>Letters and symbols by category that are drawn as nothing: the Hangul fillers, the empty Braille cell.</summary>
    internal static bool IsBlank(Rune rune) => rune.Value is 0x115f or 0x1160 or 0x2800 or 0x3164 or 0xffa0;

    private static bool HasSomethingVisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (!Rune.IsWhiteSpace(rune) && category is not (UnicodeCategory.Format or UnicodeCategory.Control
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNotAssigned) && !IsBlank(rune))
            {
                return true;
            }
        }

        return false;
    }
}
