namespace SupportCircle.Domain.Safety.Signals.Own;

/// <summary>
/// Limits of what an organisation adds to the signal rules and of what it switches. Lengths are UTF-16 units. A look at a text takes time
/// that grows with its length whatever the patterns are; these hold down by how much.
/// </summary>
public static class OwnRuleLimits
{
    public const int Rules = 100;

    /// <summary>Of one rule.</summary>
    public const int Patterns = 20;

    public const int PatternLength = 200;

    /// <summary>All patterns of one rule, with a line feed between them.</summary>
    public const int AllPatternsLength = Patterns * (PatternLength + 1);

    public const int AboutLength = 300;

    public const int ExampleLength = 500;

    /// <summary>Why a rule is switched.</summary>
    public const int ReasonLength = 300;

    /// <summary>A rule's id, whosever it is.</summary>
    public const int RuleIdLength = 64;

    /// <summary>Words and lists of one pattern, all its alternatives together.</summary>
    public const int Words = 24;

    /// <summary>Alternatives of one pattern, in brackets or not.</summary>
    public const int Alternatives = 16;

    /// <summary>How many words the gaps of one pattern may skip together.</summary>
    public const int Gap = 24;

    /// <summary>How often one pattern takes any word (<c>_</c>).</summary>
    public const int AnyWords = 2;

    /// <summary>How deep brackets are nested.</summary>
    public const int Depth = 3;

    /// <summary>The shortest beginning of a word (<c>stem*</c>), in letters.</summary>
    public const int Stem = 3;

    /// <summary>The steps of all own rules together: places in their patterns and in the lists that they name.</summary>
    public const int Steps = 4_000;

    /// <summary>How many of these steps may wait for one and the same word.</summary>
    public const int StepsOfOneWord = 200;
}
