using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Rules;

namespace SupportCircle.Domain.Tests.Safety.Signals;

/// <summary>The pattern language, on rules of its own.</summary>
public sealed class PatternLanguageTests
{
    [Theory]
    [InlineData("red kite", "a red kite", true)]
    [InlineData("red kite", "a red paper kite", false)]
    [InlineData("red kite", "kite red", false)]
    [InlineData("red kite", "red, well, kite", true)]
    [InlineData("red ..2 kite", "red one two kite", true)]
    [InlineData("red ..2 kite", "red one two three kite", false)]
    [InlineData("red paper? kite", "red kite", true)]
    [InlineData("red paper? kite", "red paper kite", true)]
    [InlineData("(red | light blue) kite", "light blue kite", true)]
    [InlineData("@colour kite", "dark green kite", true)]
    [InlineData("@colour ..1 kite", "dark green one kite", true)]
    [InlineData("kit* up", "kitten up", true)]
    [InlineData("# kites | ## kites", "7 kites", true)]
    [InlineData("## kites", "7 kites", false)]
    [InlineData("my name is _", "my name is zzyzx", true)]
    [InlineData("my name is _", "my name is", false)]
    [InlineData("kite kite", "kite", false)]
    [InlineData("kite kite", "kite kite", true)]
    [InlineData("red ..1 red kite", "red red kite", true)]
    public void A_pattern_is_found(string pattern, string text, bool isFound) =>
        Assert.Equal(isFound, RulesOf(pattern).Look(text).Level is not null);

    [Theory]
    [InlineData("@nothing kite", "no list")]
    [InlineData("(red kite", "bracket")]
    [InlineData("red ..99 kite", "gap")]
    [InlineData("red?", "Nothing need be there")]
    [InlineData("well", "Nothing need be there")]
    [InlineData("a? b? c? d? kite", "may be missing")]
    [InlineData("re-d", "Not a word")]
    [InlineData("@loop", "part of itself")]
    public void A_pattern_that_cannot_be_read_is_refused_with_the_reason(string pattern, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => RulesOf(pattern)).Message, StringComparison.Ordinal);

    [Fact]
    public void Near_is_needed_and_unless_makes_it_a_figure_of_speech()
    {
        var rules = SignalRules.Of(FileOf(Rule("one", "kite") with { Near = ["string"], Unless = ["film"] }));

        Assert.Null(rules.Look("a kite").Level);
        Assert.Equal(SignalLevel.Red, rules.Look("a kite on its string").Level);
        Assert.Equal(SignalLevel.Green, rules.Look("a kite in a film on its string").Level);
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused() =>
        Assert.Throws<FormatException>(() => SignalRules.Of(FileOf(Rule("one", "kite"), Rule("one", "string"))));

    private static SignalRules RulesOf(string pattern) => SignalRules.Of(FileOf(Rule("one", pattern)));

    private static RuleFile FileOf(params RuleText[] rules) => new()
    {
        Version = 1,
        Language = "en",
        Fillers = "well the",
        Lists = new() { ["colour"] = ["red | dark green"], ["loop"] = ["@loop kite"] },
        Rules = rules,
    };

    private static RuleText Rule(string id, string pattern) => new()
    {
        Id = id,
        Category = SignalCategory.Farewell,
        Level = SignalLevel.Red,
        About = [],
        Example = "",
        Any = [pattern],
    };
}
