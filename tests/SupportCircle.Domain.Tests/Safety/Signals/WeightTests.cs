using CsCheck;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Rules;
using SupportCircle.Domain.Safety.Signals.Weights;

namespace SupportCircle.Domain.Tests.Safety.Signals;

/// <summary>What words weigh together, beside the patterns.</summary>
public sealed class WeightTests
{
    private const string Weighed = "words.";

    private static readonly SignalRules Rules = SignalRules.Default;

    private static readonly WeightFile File = RuleBook.LearnedWeights();

    [Fact]
    public void They_were_learned_from_the_sentences_that_are_there() => Assert.True(
        Corpus.HashOf(Corpus.ToLearnFrom()) == File.Sentences,
        "The sentences have changed. dotnet run --project tests/SupportCircle.Training learns from them.");

    [Fact]
    public void No_single_word_speaks_against_it_that_somebody_looks() =>
        Assert.DoesNotContain(File.Weights, pair => pair.Value < 0 && !pair.Key.Contains(' ', StringComparison.Ordinal));

    [Fact]
    public void Every_weight_is_of_words_that_are_known()
    {
        var names = new FeatureNames(RuleBook.Embedded().Vocabulary);

        Assert.All(File.Weights.Keys, name => Assert.Equal(name, names.Of(names.Read(name)!.Value)));
    }

    [Fact]
    public void Words_of_no_weight_around_never_make_a_text_lighter() => Gen.Select(
        Gen.Float[-2, 2].Array[1, 60], Gen.Int[0, 60], Gen.Int[0, 60]).Sample(
        (weights, before, after) => Stretch.Heaviest([.. new float[before], .. weights, .. new float[after]]).Weight
            >= Stretch.Heaviest(weights).Weight - 0.001,
        iter: 5_000);

    [Fact]
    public void What_matters_in_a_stretch_lies_within_it() => Gen.Float[-2, 2].Array[1, 90].Sample(
        weights =>
        {
            var stretch = Stretch.Heaviest(weights);
            var (start, end) = stretch.Core(weights);
            Assert.InRange(start, stretch.Start, end - 1);
            Assert.InRange(end, start + 1, stretch.End);
        },
        iter: 5_000);

    [Fact]
    public void A_text_is_weighed_only_where_the_patterns_find_nothing_for_today()
    {
        var weighed = Weighing().ToList();

        Assert.Equal(13, weighed.Count);
        Assert.All(weighed, rule => Assert.Equal([rule.Id], Grave(Rules, rule.Example)));
        Assert.DoesNotContain(Grave(Rules, "i am going to kill myself tonight"), id => id.StartsWith(Weighed, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_switched_off_is_not_weighed() => Assert.All(
        Weighing(), rule => Assert.Empty(Grave(Rules.Without(new HashSet<string> { rule.Id }), rule.Example)));

    [Fact]
    public void Weights_alone_hold_nothing_back()
    {
        var examples = Weighing().Where(rule => rule.Category is SignalCategory.MethodDetail or SignalCategory.Encouragement).ToList();

        Assert.Equal(2, examples.Count);
        Assert.All(examples, rule =>
        {
            var screened = Screening.Message(rule.Example, Rules);
            Assert.Null(screened.Objection);
            Assert.Equal(SignalLevel.Red, screened.Mark!.Level);
        });
    }

    private static IEnumerable<SignalRule> Weighing() => Rules.Rules.Where(rule => rule.Id.StartsWith(Weighed, StringComparison.Ordinal));

    private static IEnumerable<string> Grave(SignalRules rules, string text) =>
        rules.Look(text).Findings.Where(finding => finding.Level >= SignalLevel.Red).Select(finding => finding.RuleId);
}
