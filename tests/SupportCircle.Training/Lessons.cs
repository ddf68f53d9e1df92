using System.Globalization;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Rules;
using SupportCircle.Domain.Safety.Signals.Weights;
using SupportCircle.Domain.Safety.Signals.Words;
using SupportCircle.Domain.Tests.Safety;

namespace SupportCircle.Training;

/// <summary>The sentences of the rules part in all languages, read as the product reads them. The test part is never opened.</summary>
internal sealed class Lessons
{
    /// <summary>What stands in fewer sentences says more about those than about a language.</summary>
    private const int Least = 2;

    private const int LongestWord = 24;

    /// <summary>The ids below are of sentences that patterns were written by.</summary>
    private const int FirstFresh = 3000;

    private readonly List<ulong> _features = [];
    private readonly FeatureNames _names;

    private Lessons(IReadOnlyList<CorpusSentence> sentences)
    {
        var patterns = RuleBook.Patterns();
        var known = sentences.SelectMany(sentence => Words(sentence.Text).Distinct(StringComparer.Ordinal)).CountBy(word => word).ToArray();
        VocabularyWords = Often(known.Select(pair => (pair.Key, pair.Value)));
        Beginnings = Often(known.Where(pair => pair.Key.Length > Word.BeginningLength)
            .GroupBy(pair => pair.Key[..Word.BeginningLength], StringComparer.Ordinal).Select(group => (group.Key, group.Sum(pair => pair.Value))));
        var vocabulary = patterns.Vocabulary.Knowing(VocabularyWords, Beginnings);
        _names = new FeatureNames(vocabulary);
        Hash = Corpus.HashOf(sentences);

        var read = sentences.Select(sentence => Features(sentence.Text, vocabulary)).ToArray();
        var often = read.SelectMany(features => features.SelectMany(place => place).Distinct()).CountBy(feature => feature)
            .Where(pair => pair.Value >= Least).Select(pair => pair.Key).ToHashSet();
        var numbers = new Dictionary<ulong, int>();
        var rules = SignalRules.Of(patterns);
        All = [.. sentences.Zip(read, (sentence, features) => new Lesson(
            [.. features.Select(place => place.Where(often.Contains).Select(Number).ToArray())],
            [.. sentence.Categories.Select(Enum.Parse<SignalCategory>)],
            Enum.Parse<SignalLevel>(sentence.Level) >= SignalLevel.Red,
            sentence.Kind == "ordinary",
            int.Parse(sentence.Id.Split('-')[1], CultureInfo.InvariantCulture) >= FirstFresh,
            rules.Look(sentence.Text).Level >= SignalLevel.Red))];

        int Number(ulong feature)
        {
            if (!numbers.TryGetValue(feature, out var number))
            {
                numbers[feature] = number = _features.Count;
                _features.Add(feature);
            }

            return number;
        }
    }

    public IReadOnlyList<Lesson> All { get; }

    public int FeatureCount => _features.Count;

    /// <summary>Those that stand in more than one sentence.</summary>
    public IReadOnlyList<string> VocabularyWords { get; }

    public IReadOnlyList<string> Beginnings { get; }

    /// <summary>Of the sentences and their labels.</summary>
    public string Hash { get; }

    public static Lessons Read() => new(Corpus.ToLearnFrom());

    public bool IsSingle(int feature) => WordFeature.IsSingle(_features[feature]);

    public string NameOf(int feature) => _names.Of(_features[feature]);

    private static string[] Often(IEnumerable<(string Text, int Count)> counted) =>
        [.. counted.Where(pair => pair.Count >= Least).Select(pair => pair.Text).Order(StringComparer.Ordinal)];

    private static ulong[][] Features(string text, Vocabulary vocabulary)
    {
        var tokens = new TokenList();
        new WordReader().Read(text, vocabulary, tokens);
        var features = new ulong[WordFeature.Most];
        return [.. Enumerable.Range(0, tokens.Count).Select(at => features[..WordFeature.Of(tokens.All, at, features)].ToArray())];
    }

    private static IEnumerable<string> Words(string text)
    {
        var folded = FoldedText.Of(text).Replace("'", "", StringComparison.Ordinal);
        for (var from = 0; from < folded.Length; from++)
        {
            var to = from;
            while (to < folded.Length && char.IsAsciiLetterLower(folded[to]))
            {
                to++;
            }

            if (to - from is > 1 and <= LongestWord)
            {
                yield return folded[from..to];
            }

            from = to;
        }
    }
}
