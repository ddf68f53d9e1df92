using System.Collections.Frozen;
using System.Text;

namespace SupportCircle.Domain.Conversation;

/// <summary>
/// Text as it is compared when something is sought: without case, accents and compatibility forms, letter by letter, so
/// that a client which folds in the same way finds what to highlight. <c>tests/folding.json</c> holds both to it.
/// </summary>
public static class FoldedText
{
    private const int Remembered = 0x3000;

    // Letters that no decomposition takes apart, and signs that keyboards and typesetters write differently: each with
    // what stands for it.
    private const string Others = "ßss æae œoe øo đd ðd þth łl ħh ıi ςσ ‘' ’' ʼ' “\" ”\" „\" ‐- ‒- –- —- ―-";

    private static readonly FrozenDictionary<int, string> Plain =
        Others.Split(' ').ToFrozenDictionary(pair => (int)pair[0], pair => pair[1..]);

    private static readonly string?[] Known = new string?[Remembered];

    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(Of(rune));
        }

        return folded.ToString();
    }

    /// <returns>What one character is compared as: none, one or several.</returns>
    internal static string Of(Rune rune) => rune.Value >= Remembered ? Fold(rune) : Known[rune.Value] ??= Fold(rune);

    private static string Fold(Rune rune)
    {
        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!IsMark(part.Value))
            {
                var lower = Rune.ToLowerInvariant(part);
                folded.Append(Plain.TryGetValue(lower.Value, out var other) ? other : lower.ToString());
            }
        }

        return folded.ToString();
    }

    // Combining accents, the points of Hebrew and Arabic, and what is drawn as nothing. Vowel signs of other scripts
    // are letters to those who write them, and stay.
    private static bool IsMark(int c) => c
        is (>= 0x0300 and <= 0x036f) or (>= 0x1ab0 and <= 0x1aff) or (>= 0x1dc0 and <= 0x1dff) or (>= 0x20d0 and <= 0x20ff)
        or (>= 0xfe20 and <= 0xfe2f)
        or (>= 0x0591 and <= 0x05bd) or 0x05bf or 0x05c1 or 0x05c2 or 0x05c4 or 0x05c5 or 0x05c7
        or 0x0640 or (>= 0x064b and <= 0x065f) or 0x0670
        or 0x00ad or 0x061c or (>= 0x200b and <= 0x200f) or 0x2060 or (>= 0xfe00 and <= 0xfe0f);
}
