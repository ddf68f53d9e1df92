using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Safety.Signals;

public sealed class SignalRulesTests
{
    public static TheoryData<string> Ids => [.. SignalRules.Default.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_finds_its_own_example_at_its_level(string id)
    {
        var rule = SignalRules.Default.Rules.Single(other => other.Id == id);

        var finding = SignalRules.Default.Look(rule.Example).Findings.First(finding => finding.RuleId == id);

        Assert.Equal((rule.Level, rule.Level, rule.Category, rule.Version), (finding.Level, finding.RuleLevel, finding.Category, finding.Version));
        Assert.Equal(SignalModifier.None, finding.Modifiers);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_says_in_both_languages_what_it_looks_for(string id)
    {
        var rule = SignalRules.Default.Rules.Single(other => other.Id == id);

        Assert.All(["en", "es"], language => Assert.NotEmpty(rule.About[language]));
    }

    [Fact]
    public void Every_category_has_a_rule_in_both_languages() => Assert.All(
        Enum.GetValues<SignalCategory>(),
        category => Assert.All(
            ["en", "es"],
            language => Assert.Contains(SignalRules.Default.Rules, rule => rule.Category == category && rule.Language == language)));

    [Theory]
    [InlineData("the saucer is on the shelf and the lawn is green")]
    [InlineData("mañana hay sopa de lentejas")]
    [InlineData("")]
    public void Where_nothing_is_found_there_is_no_level(string text)
    {
        var result = SignalRules.Default.Look(text);

        Assert.Null(result.Level);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void A_finding_says_where_it_is_in_the_text_as_written()
    {
        const string Text = "Well — I WÄNT to díe… sorry";

        var finding = Assert.Single(SignalRules.Default.Look(Text).Findings, finding => finding.RuleId == "en.thoughts.wish-to-die");

        Assert.Equal("WÄNT to díe", Text.Substring(finding.Start, finding.Length));
        Assert.Equal("WÄNT to díe", finding.Words);
    }

    [Fact]
    public void What_is_printed_of_a_finding_holds_no_word_of_it()
    {
        var result = SignalRules.Default.Look("i want to die");

        Assert.DoesNotContain("want", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("want", result.Findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing_and_the_others_go_on()
    {
        const string Text = "i want to die, ring me on 07700 900123";
        var without = SignalRules.Default.Without(new HashSet<string> { "shared.contact.phone", "no.such.rule" });

        Assert.DoesNotContain(without.Rules, rule => rule.Id == "shared.contact.phone");
        Assert.NotNull(SignalRules.Default.Look(Text).LevelOf(SignalCategory.ContactDetails));
        Assert.Null(without.Look(Text).LevelOf(SignalCategory.ContactDetails));
        Assert.Equal(SignalLevel.Red, without.Look(Text).LevelOf(SignalCategory.SuicidalThoughts));
    }

    [Fact]
    public void Many_threads_look_at_once_and_find_the_same()
    {
        var texts = SignalRules.Default.Rules.Select(rule => rule.Example).ToArray();
        var expected = texts.Select(text => SignalRules.Default.Look(text).ToString()).ToArray();

        Parallel.For(0, 2_000, i => Assert.Equal(expected[i % texts.Length], SignalRules.Default.Look(texts[i % texts.Length]).ToString()));
    }
}
