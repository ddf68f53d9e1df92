using System.Text.RegularExpressions;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Safety;

/// <summary>What the sentences themselves must be, so that figures measured on them mean something.</summary>
public sealed partial class CorpusTests
{
    private const double SameInOtherWords = 0.4;

    private static readonly string[] Levels = ["Crisis", "Red", "Amber", "Green"];
    private static readonly string[] Kinds = ["signal", "hardNegative", "ordinary"];

    private static readonly string[] Categories =
    [
        "SuicidalThoughts", "PlanOrMeans", "Farewell", "SelfHarm", "HarmToOthers", "AbuseAtHome", "ChildAtRisk", "EatingDisorder",
        "OverdoseOrRelapse", "WorryAboutSomeone", "MethodDetail", "Encouragement", "ContactDetails", "SexualApproach",
    ];

    [Theory]
    [InlineData("en", CorpusPart.Rules, 620, 150)]
    [InlineData("es", CorpusPart.Rules, 380, 90)]
    [InlineData("en", CorpusPart.Test, 320, 70)]
    [InlineData("es", CorpusPart.Test, 220, 50)]
    public void There_is_enough_and_a_third_of_it_only_looks_like_a_signal(string language, CorpusPart part, int sentences, int ordinary)
    {
        var all = Corpus.Read(language, part);

        Assert.True(all.Count >= sentences, $"There are {all.Count}.");
        Assert.True(Count(all, "hardNegative") * 3 >= all.Count, $"{Count(all, "hardNegative")} of {all.Count} are hard negatives.");
        Assert.True(Count(all, "ordinary") >= ordinary, $"{Count(all, "ordinary")} are ordinary.");
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_level_and_every_category_is_in_every_part(string language, CorpusPart part)
    {
        var sentences = Corpus.Read(language, part);

        Assert.Empty(Levels.Except(sentences.Select(sentence => sentence.Level)));
        Assert.All(Categories, category => Assert.InRange(sentences.Count(sentence => sentence.Categories.Contains(category)), 4, sentences.Count));
        Assert.Empty(Kinds.Except(sentences.Select(sentence => sentence.Kind)));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_label_is_a_known_one_and_fits_the_others(string language, CorpusPart part) => Assert.All(
        Corpus.Read(language, part),
        sentence =>
        {
            Assert.Contains(sentence.Level, Levels);
            Assert.Contains(sentence.Kind, Kinds);
            Assert.Empty(sentence.Categories.Except(Categories));
            Assert.Equal(sentence.Categories.Distinct(), sentence.Categories);
            Assert.Equal(sentence.Kind == "signal", sentence.Level != "Green");
            Assert.Equal(sentence.Kind == "signal", sentence.Categories.Count > 0);
        });

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_sentence_is_what_a_message_may_be(string language, CorpusPart part) => Assert.All(
        Corpus.Read(language, part),
        sentence => Assert.Equal(sentence.Text, PlainText.Clean(sentence.Text, "text", ConversationLimits.BodyLength, PlainText.Lines.Many)));

    [Fact]
    public void An_id_names_the_language_and_one_sentence()
    {
        var all = Corpus.Read("en").Concat(Corpus.Read("es")).ToList();

        Assert.Equal(all.Count, all.Select(sentence => sentence.Id).Distinct().Count());
        Assert.All(Corpus.Read("en"), sentence => Assert.Matches("^en-[0-9]{4,5}$", sentence.Id));
        Assert.All(Corpus.Read("es"), sentence => Assert.Matches("^es-[0-9]{4,5}$", sentence.Id));
    }

    [Fact]
    public void No_sentence_is_there_twice()
    {
        var twice = Corpus.Read("en").Concat(Corpus.Read("es"))
            .GroupBy(sentence => string.Join(' ', WordsOf(sentence))).Where(same => same.Count() > 1);

        Assert.Empty(twice.Select(same => string.Join(" / ", same)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void What_is_tested_on_is_not_what_the_rules_are_written_by_in_other_words(string language)
    {
        var seen = Corpus.Read(language, CorpusPart.Rules).Select(sentence => (sentence, Words: WordsOf(sentence).ToHashSet())).ToList();

        var same =
            from sentence in Corpus.Read(language, CorpusPart.Test)
            let words = WordsOf(sentence).ToHashSet()
            from other in seen
            let common = words.Count(other.Words.Contains)
            where common >= SameInOtherWords * (words.Count + other.Words.Count - common)
            select $"{sentence} / {other.sentence}";

        Assert.Empty(same);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void No_address_in_it_can_be_anybodys(string language, CorpusPart part) => Assert.All(
        Corpus.Read(language, part).SelectMany(sentence => Mailbox().Matches(sentence.Text)),
        address => Assert.Matches(@"@(example\.(org|com|net)|[a-z]+\.example)$", address.Value));

    public static TheoryData<string, CorpusPart> Parts => new()
    {
        { "en", CorpusPart.Rules },
        { "en", CorpusPart.Test },
        { "es", CorpusPart.Rules },
        { "es", CorpusPart.Test },
    };

    private static int Count(IEnumerable<CorpusSentence> sentences, string kind) => sentences.Count(sentence => sentence.Kind == kind);

    private static IEnumerable<string> WordsOf(CorpusSentence sentence) => Word().Matches(FoldedText.Of(sentence.Text)).Select(word => word.Value);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\w.]+@[\w-]+\.[\w.]*\w", RegexOptions.NonBacktracking)]
    private static partial Regex Mailbox();
}
