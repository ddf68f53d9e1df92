using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Domain.Tests.Safety.Signals.Own;

/// <summary>Rules that the organisation adds, beside those that come with the product.</summary>
public sealed class OwnRuleTests
{
    [Fact]
    public void A_rule_of_its_own_is_found_beside_the_others_and_they_find_what_they_found()
    {
        var rules = SignalRules.With([Rule("the long bridge ..3 tonight")]);

        var found = Assert.Single(rules.Look("I walk to the long bridge again tonight").Findings, finding => finding.RuleId == "own.7");
        Assert.Equal((SignalLevel.Red, SignalCategory.PlanOrMeans, 1), (found.Level, found.Category, found.Version));
        Assert.Equal(
            SignalRules.Default.Look("i want to kill myself").Findings, rules.Look("i want to kill myself").Findings);
        Assert.Equal(SignalRules.Default.All.Count + 1, rules.All.Count);
    }

    [Fact]
    public void It_uses_the_lists_of_its_language_and_is_lowered_as_others_are()
    {
        var rules = SignalRules.With([Rule("@want ..3 long bridge")]);

        Assert.Equal(SignalLevel.Red, LevelIn(rules, "i want to go to the long bridge"));
        Assert.Equal(SignalLevel.Green, LevelIn(rules, "i dont want to go to the long bridge"));
        Assert.Null(LevelIn(SignalRules.With([Rule("@quiero ..3 puente", language: "es")]), "i want to go to the long bridge"));
    }

    [Fact]
    public void One_that_is_switched_off_finds_nothing_and_is_still_there()
    {
        var rules = SignalRules.With([Rule("long bridge")]).Without(new HashSet<string>(StringComparer.Ordinal) { "own.7", "gone.rule" });

        Assert.Null(LevelIn(rules, "the long bridge"));
        Assert.Contains(rules.All, rule => rule is { Id: "own.7", IsOwn: true });
        Assert.DoesNotContain(rules.Rules, rule => rule.IsOwn);
    }

    [Theory]
    [InlineData("long (bridge", "bracket")]
    [InlineData("@nothing bridge", "no list")]
    [InlineData("long ..13 bridge", "gap")]
    [InlineData("long ..9 bridge ..9 bridge ..9 bridge", "gaps")]
    [InlineData("br* long", "at least 3 letters")]
    [InlineData("_ bridge _ _", "any word")]
    [InlineData("((((long))))", "brackets")]
    [InlineData("a1 | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q", "alternatives")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y", "25 words")]
    [InlineData("just", "Nothing need be there")]
    public void A_pattern_that_cannot_be_looked_for_is_refused_with_its_line_and_the_reason(string pattern, string reason)
    {
        var refusal = Assert.Throws<Refusal>(() => OwnRuleProof.Prove(Rule("long bridge\n" + pattern), []));

        var problem = Assert.Single(Assert.Single(refusal.Fields!, field => field.Key == "patterns").Value);
        Assert.StartsWith("Line 2: ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the short bridge", "not found")]
    [InlineData("i am not at the long bridge", "Negated")]
    public void An_example_in_which_it_is_not_found_at_its_level_is_refused(string example, string reason)
    {
        var refusal = Assert.Throws<Refusal>(() => OwnRuleProof.Prove(Rule("long bridge", example), []));

        Assert.Contains(reason, Assert.Single(Assert.Single(refusal.Fields!, field => field.Key == "example").Value), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_as_may_be_that_ask_for_little_are_taken() =>
        OwnRuleProof.Prove(Rule("long bridge"), Many(OwnRuleLimits.Rules - 1, index => $"bridge{Letters(index)} ..2 tonight"));

    [Fact]
    public void Rules_that_would_all_wait_for_one_word_are_refused()
    {
        var others = Many(OwnRuleLimits.StepsOfOneWord / OwnRuleLimits.Patterns, index => Lines(line => $"b{Letters(index)}{Letters(line)} ..9 tonight"));

        Refusals.AssertInvalid("patterns", () => OwnRuleProof.Prove(Rule("long bridge tonight", "at the long bridge tonight"), others));
    }

    [Fact]
    public void What_a_later_version_cannot_read_is_left_out_and_the_others_hold()
    {
        var rules = SignalRules.With([Rule("@list-of-an-earlier-version", number: 1), Rule("long bridge", number: 2)]);

        Assert.Equal(SignalLevel.Red, LevelIn(rules, "the long bridge", "own.2"));
        Assert.DoesNotContain(rules.All, rule => rule.Id == "own.1");
    }

    [Fact]
    public void It_can_be_tried_without_finding_its_example()
    {
        var found = OwnRuleProof.Try(Rule("long bridge", "nothing of it"), "not at the long bridge");

        Assert.Equal(SignalModifier.Negated, Assert.Single(found.Findings).Modifiers);
        Refusals.AssertInvalid("patterns", () => OwnRuleProof.Try(Rule("(long"), "the long bridge"));
    }

    internal static OwnRule Rule(string patterns, string example = "at the long bridge", int number = 7, string language = "en") => new()
    {
        Number = number,
        Category = SignalCategory.PlanOrMeans,
        Level = SignalLevel.Red,
        Language = language,
        Patterns = patterns,
        About = "A place of this town.",
        Example = example,
        AddedBy = Guid.Empty,
        AddedAt = DateTime.UnixEpoch,
    };

    internal static List<OwnRule> Many(int count, Func<int, string> patterns) =>
        [.. Enumerable.Range(0, count).Select(index => Rule(patterns(index), number: 100 + index))];

    internal static string Lines(Func<int, string> line) => string.Join('\n', Enumerable.Range(0, OwnRuleLimits.Patterns).Select(line));

    internal static string Letters(int number) => $"{(char)('a' + (number / 26))}x{(char)('a' + (number % 26))}";

    private static SignalLevel? LevelIn(SignalRules rules, string text, string id = "own.7") =>
        rules.Look(text).Findings.Where(finding => finding.RuleId == id).Select(finding => (SignalLevel?)finding.Level).Max();
}
