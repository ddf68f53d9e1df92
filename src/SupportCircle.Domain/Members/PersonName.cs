using System.Globalization;
using System.Text;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Members;

/// <summary>Cleans the names that people choose, and tells when two would be taken for one another.</summary>
public static class PersonName
{
    /// <summary>The name without controls, direction marks and doubled spaces.</summary>
    /// <exception cref="Refusal"><c>invalid</c> for <paramref name="field"/> when nothing readable is left, when it is
    /// longer than <see cref="MemberLimits.DisplayNameLength"/>, or malformed.</exception>
    public static string Clean(string? name, string field)
    {
        var text = PlainText.Clean(name, field, MemberLimits.DisplayNameLength, PlainText.Lines.One);
        return text.EnumerateRunes().Any(Counts)
            ? text
            : throw Refusal.Invalid(field, "A name needs a letter or a digit.");
    }

    /// <summary>
    /// What is compared when names must differ inside a circle: compatibility forms folded together, without case,
    /// spaces, marks and punctuation.
    /// </summary>
    public static string ComparisonKey(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Counts(rune))
            {
                key.Append(Rune.ToUpper(rune, CultureInfo.InvariantCulture));
            }
        }

        return key.ToString();
    }

    private static bool Counts(Rune rune) => Rune.IsLetterOrDigit(rune) && !PlainText.IsBlank(rune);
}
