using System.Text.RegularExpressions;
using CsCheck;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Domain.Tests.Moderation.Rules;

public sealed class PatternProperties
{
    private static readonly Gen<string> Texts = Gen.OneOf("ab cé-\n".ToCharArray()).Array[0, 12].Select(units => new string(units));

    private static readonly Gen<string> Patterns = PatternOf(depth: 2);

    // What is thrown at the parser: signs that mean something, far more often than chance would have them.
    private static readonly Gen<string> Anything =
        Gen.OneOf(@"ab(|)[]{}*+?\^$.-,09:<=!ns".ToCharArray()).Array[1, 30].Select(units => new string(units));

    [Fact]
    public void It_is_found_where_the_framework_finds_it() => Gen.Select(Patterns, Texts).Sample(
        (pattern, text) =>
        {
            var watched = new WatchedText(text);
            if (TakenOrNull(pattern) is { } matcher)
            {
                Assert.Equal(FrameworkFinds(pattern, watched), matcher.IsIn(watched));
            }
        },
        iter: 1_500);

    [Fact]
    public void Whatever_is_written_is_taken_or_refused_with_a_reason_and_what_is_taken_the_framework_takes_too() => Anything.Sample(
        pattern =>
        {
            if (TakenOrNull(pattern) is { } matcher)
            {
                var watched = new WatchedText("ab [a]9");
                Assert.Equal(FrameworkFinds(pattern, watched), matcher.IsIn(watched));
            }
        },
        iter: 20_000);

    // What has too many steps is refused, and that is right too; any other exception fails the property.
    private static PhraseMatcher? TakenOrNull(string pattern)
    {
        try
        {
            return PhraseMatcher.Of(pattern, isPattern: true);
        }
        catch (Refusal refusal)
        {
            Assert.NotEmpty(refusal.Fields!["pattern"].Single());
            return null;
        }
    }

    // Its other engine, which tries again, does not come to an end with some of these.
    private static bool FrameworkFinds(string pattern, WatchedText text) =>
        Regex.IsMatch(text.Folded, pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(5));

    private static Gen<string> PatternOf(int depth)
    {
        var unit = Gen.OneOf("a", "b", "c", "e", " ", "-", ".", "[ab]", "[^a]", "[a-c ]", @"\w", @"\W", @"\s", @"\d", @"\b", @"\B", "^");
        var part = depth == 0 ? unit : Gen.Frequency((3, unit), (1, PatternOf(depth - 1).Select(inside => $"({inside})")));
        var times = Gen.Frequency((4, Gen.Const("")), (3, Gen.OneOf("?", "*", "+", "{2}", "{1,}", "{0,2}", "*?", "{2,3}?")));
        var sequence = Gen.Select(part, times, (one, often) => one + often).Array[0, 4].Select(parts => string.Concat(parts));
        return sequence.Array[1, 3].Select(ways => string.Join('|', ways));
    }
}
