namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>
/// A watched phrase, ready to be looked for. Words are found whole and one after the other, whatever stands between them but
/// letters; a pattern (<see cref="PatternParser"/>) is found anywhere. Neither minds case, accents or compatibility forms.
/// </summary>
public sealed class PhraseMatcher
{
    private readonly string? _words;
    private readonly PatternProgram? _program;

    private PhraseMatcher(string? words, PatternProgram? program) => (_words, _program) = (words, program);

    /// <summary>How often it looks at each unit of a text, at most; none that counts when it is words.</summary>
    public int Steps => _program?.Steps ?? 0;

    /// <exception cref="Refusal"><c>invalid</c> for <paramref name="field"/>, with the reason.</exception>
    public static PhraseMatcher Of(string pattern, bool isPattern, string field = "pattern")
    {
        if (!isPattern)
        {
            var words = new WatchedText(pattern).Words;
            return words.Length > 1 ? new PhraseMatcher(words, program: null) : throw Refusal.Invalid(field, "There is no word in it.");
        }

        try
        {
            return new PhraseMatcher(words: null, new PatternProgram(PatternParser.Parse(pattern)));
        }
        catch (FormatException failure)
        {
            throw Refusal.Invalid(field, failure.Message);
        }
    }

    /// <summary>In time that grows with the text's length, whatever the phrase.</summary>
    public bool IsIn(WatchedText text) =>
        _program?.IsIn(text.Folded) ?? text.Words.Contains(_words!, StringComparison.Ordinal);
}
