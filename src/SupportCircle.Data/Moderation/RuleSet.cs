using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Moderation;

/// <summary>All that is watched for in a circle, its own and the organisation's, the strictest first.</summary>
/// <param name="version">Of the circle's rules.</param>
/// <param name="isThread">Whether it is a one-to-one thread.</param>
/// <param name="phrases">Ready to be looked for.</param>
public sealed class RuleSet(int version, bool isThread, IEnumerable<(WatchedPhrase Phrase, PhraseMatcher Matcher)> phrases)
{
    private readonly (WatchedPhrase Phrase, PhraseMatcher Matcher)[] _phrases =
        [.. phrases.OrderByDescending(one => one.Phrase.Action).ThenBy(one => one.Phrase.Id)];

    public int Size => 1 + _phrases.Length;

    public Watched Watch(string text)
    {
        // Most circles watch for nothing.
        if (_phrases.Length == 0)
        {
            return Found(phrase: null);
        }

        var watched = new WatchedText(text);
        foreach (var (phrase, matcher) in _phrases)
        {
            if (matcher.IsIn(watched))
            {
                return Found(phrase);
            }
        }

        return Found(phrase: null);
    }

    private Watched Found(WatchedPhrase? phrase) => new(version, phrase?.Action, phrase?.Id) { HoldsNothing = isThread };
}
