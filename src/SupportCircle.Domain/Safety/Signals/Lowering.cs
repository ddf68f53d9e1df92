namespace SupportCircle.Domain.Safety.Signals;

/// <summary>By how many levels each modifier lowers a finding. It ends at <see cref="SignalLevel.Green"/>: nothing is silenced.</summary>
internal static class Lowering
{
    private static readonly (SignalModifier Modifier, int Steps)[] Usual =
    [
        (SignalModifier.Negated, 2),
        (SignalModifier.AboutSomeoneElse, 2),
        (SignalModifier.Past, 2),
        (SignalModifier.Quoted, 2),
        (SignalModifier.Figurative, 3),
        (SignalModifier.Hypothetical, 1),
    ];

    // Where a category is told in another way than of oneself, today.
    private static readonly Dictionary<(SignalCategory, SignalModifier), int> Others = new()
    {
        // What was done by somebody else, to the author or to a third person, is the matter itself.
        [(SignalCategory.AbuseAtHome, SignalModifier.AboutSomeoneElse)] = 0,
        [(SignalCategory.ChildAtRisk, SignalModifier.AboutSomeoneElse)] = 0,
        [(SignalCategory.WorryAboutSomeone, SignalModifier.AboutSomeoneElse)] = 0,
        [(SignalCategory.Encouragement, SignalModifier.AboutSomeoneElse)] = 0,
        [(SignalCategory.MethodDetail, SignalModifier.AboutSomeoneElse)] = 0,
        [(SignalCategory.SexualApproach, SignalModifier.AboutSomeoneElse)] = 0,
        [(SignalCategory.AbuseAtHome, SignalModifier.Past)] = 1,
        [(SignalCategory.ChildAtRisk, SignalModifier.Past)] = 1,
        [(SignalCategory.Encouragement, SignalModifier.Negated)] = 3,
        [(SignalCategory.MethodDetail, SignalModifier.Hypothetical)] = 0,
        [(SignalCategory.MethodDetail, SignalModifier.Negated)] = 0,
    };

    public static SignalLevel Of(SignalLevel level, SignalCategory category, SignalModifier modifiers)
    {
        if (category == SignalCategory.ContactDetails)
        {
            return level;
        }

        foreach (var (modifier, steps) in Usual)
        {
            if (modifiers.HasFlag(modifier))
            {
                level -= Others.GetValueOrDefault((category, modifier), steps);
            }
        }

        return level < SignalLevel.Green ? SignalLevel.Green : level;
    }
}
