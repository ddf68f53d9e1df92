using System.Globalization;
using SupportCircle.Domain.Safety.Signals.Patterns;
using SupportCircle.Domain.Safety.Signals.Rules;

namespace SupportCircle.Domain.Safety.Signals.Own;

/// <summary>Whether rules of the organisation's own can be looked for, asked beside the rules that come with the product: in a fraction of their time.</summary>
public static class OwnRuleProof
{
    /// <summary>A rule, beside those that are there.</summary>
    /// <exception cref="Refusal"><c>invalid</c> for <c>patterns</c>, with the line; or for <c>example</c>.</exception>
    public static void Prove(OwnRule rule, IReadOnlyList<OwnRule> others)
    {
        RefuseUnreadable(rule);
        var (steps, ofOneWord) = RuleBook.CostOf([.. others.Where(IsReadable), rule]);
        if (steps > OwnRuleLimits.Steps || ofOneWord > OwnRuleLimits.StepsOfOneWord)
        {
            throw Refusal.Invalid("patterns", "With the rules that are there it would be too much to look for in every message.");
        }

        RefuseStranger(rule, Try(rule, rule.Example));
    }

    /// <returns>What a rule by itself finds in a text.</returns>
    /// <exception cref="Refusal"><c>invalid</c> for <c>patterns</c>, with the line.</exception>
    public static SignalResult Try(OwnRule rule, string text)
    {
        RefuseUnreadable(rule);
        return SignalRules.Of(RuleBook.OwnAlone([rule])).Look(text);
    }

    /// <returns>Whether a later version of the product still reads it.</returns>
    public static bool IsReadable(OwnRule rule) => ProblemIn(rule) is null;

    private static void RefuseUnreadable(OwnRule rule)
    {
        if (ProblemIn(rule) is { } problem)
        {
            throw Refusal.Invalid("patterns", problem);
        }
    }

    private static string? ProblemIn(OwnRule rule)
    {
        var book = RuleBook.Lists();
        var reader = new PatternReader(book);
        foreach (var (index, line) in rule.Lines.Index())
        {
            if ((PatternShape.ProblemOf(line) ?? ProblemOf(line, rule.Language, reader, book)) is { } problem)
            {
                return string.Create(CultureInfo.InvariantCulture, $"Line {index + 1}: {problem}");
            }
        }

        return null;
    }

    private static string? ProblemOf(string pattern, string language, PatternReader reader, WordBook book)
    {
        try
        {
            reader.Read(pattern, language, book.Grammar.Add());
            return null;
        }
        catch (FormatException unreadable)
        {
            return unreadable.Message;
        }
    }

    private static void RefuseStranger(OwnRule rule, SignalResult found)
    {
        var own = found.Findings.Where(finding => finding.RuleId == rule.Id).MaxBy(finding => finding.Level);
        if (own is null)
        {
            throw Refusal.Invalid("example", "The rule is not found in it.");
        }

        if (own.Level < rule.Level)
        {
            throw Refusal.Invalid("example", $"The rule is {own.Level} in it, and not {rule.Level}: {own.Modifiers}.");
        }
    }
}
