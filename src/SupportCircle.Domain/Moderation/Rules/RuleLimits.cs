namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>Limits of what a circle or the organisation watches for and holds. Lengths are UTF-16 units.</summary>
public static class RuleLimits
{
    public const int PatternLength = 200;

    /// <summary>How many phrases a circle watches for, and how many the organisation.</summary>
    public const int Phrases = 200;

    /// <summary>How deep brackets are nested in a pattern.</summary>
    public const int PatternDepth = 8;

    /// <summary>How many steps a pattern has with its repetitions written out: <c>(ab){3}</c> has six, and some to hold them together.</summary>
    public const int PatternSteps = 250;

    /// <summary>How many steps all patterns of a circle have together, and all of the organisation: so many times at most is
    /// each unit of a message looked at.</summary>
    public const int AllPatternSteps = 2_500;

    /// <summary>The largest number of a repetition.</summary>
    public const int PatternTimes = 200;

    /// <summary>Of how many first posts of a newcomer each is looked at, at most.</summary>
    public const int MaxFirstPosts = 10;

    /// <summary>How many held posts of one seat wait at once.</summary>
    public const int HeldPosts = 20;

    /// <summary>How many days a declined post stays with its author who does not put it away.</summary>
    public const int DeclinedDays = 90;

    /// <summary>How many waiting posts facilitators are shown at once, the oldest first.</summary>
    public const int HeldPage = 200;

    /// <summary>How many signals are shown at once, the newest first.</summary>
    public const int SignalsPage = 200;

    /// <summary>What a facilitator says who declines a post.</summary>
    public const int WordLength = 500;
}
