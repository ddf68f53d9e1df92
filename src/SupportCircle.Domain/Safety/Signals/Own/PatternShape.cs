using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportCircle.Domain.Safety.Signals.Own;

/// <summary>How much one pattern may ask for, whatever it says. Whether it can be read is for those to say who read it.</summary>
internal static partial class PatternShape
{
    /// <returns>What is too much of it; null when nothing is.</returns>
    public static string? ProblemOf(string pattern)
    {
        var words = Item().Matches(pattern).Select(match => match.Value.TrimEnd('?')).Where(word => word.Length > 0).ToList();
        var gaps = words.Where(word => word.StartsWith("..", StringComparison.Ordinal)).ToList();
        return TooMany(words.Count - gaps.Count, OwnRuleLimits.Words, "words")
            ?? TooMany(1 + pattern.Count(c => c == '|'), OwnRuleLimits.Alternatives, "alternatives")
            ?? TooMany(gaps.Sum(WordsOf), OwnRuleLimits.Gap, "words in its gaps")
            ?? TooMany(words.Count(word => word == "_"), OwnRuleLimits.AnyWords, "places for any word")
            ?? TooMany(DepthOf(pattern), OwnRuleLimits.Depth, "brackets within each other")
            ?? (words.Find(word => word.EndsWith('*') && word.Length <= OwnRuleLimits.Stem) is { } stem
                ? string.Create(CultureInfo.InvariantCulture, $"Too many words begin like {stem}: at least {OwnRuleLimits.Stem} letters.")
                : null);
    }

    private static string? TooMany(int count, int most, string what) =>
        count <= most ? null : string.Create(CultureInfo.InvariantCulture, $"It has {count} {what}; at most {most}.");

    // What is no number is for the reader of patterns to refuse.
    private static int WordsOf(string gap) => int.TryParse(gap.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var words) ? words : 0;

    private static int DepthOf(string pattern)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in pattern)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.Max(depth, deepest);
        }

        return deepest;
    }

    [GeneratedRegex(@"[^ |()]+", RegexOptions.NonBacktracking)]
    private static partial Regex Item();
}
