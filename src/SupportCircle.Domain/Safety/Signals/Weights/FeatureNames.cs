using SupportCircle.Domain.Safety.Signals.Words;

namespace SupportCircle.Domain.Safety.Signals.Weights;

/// <summary>
/// How a feature is written in a file: <c>tablets</c>, <c>have tablets</c>, <c>have _ tablets</c>; <c>table~</c> for words that begin so, and
/// <c>suicid*</c> for all that a pattern's stem stands for.
/// </summary>
internal sealed class FeatureNames
{
    private const string Any = "_";
    private const char StemMark = '*';
    private const char BeginningMark = '~';

    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<int, string> _wordNames;
    private readonly Dictionary<string, int> _beginnings;
    private readonly Dictionary<int, string> _beginningNames;

    public FeatureNames(Vocabulary vocabulary)
    {
        _words = vocabulary.Numbered.ToDictionary(
            word => word.IsStem ? word.Text + StemMark : word.Text, word => word.Number, StringComparer.Ordinal);
        _wordNames = _words.ToDictionary(pair => pair.Value, pair => pair.Key);
        _beginnings = vocabulary.Beginnings.ToDictionary(
            pair => pair.Key + BeginningMark, pair => pair.Value.Beginning, StringComparer.Ordinal);
        _beginningNames = _beginnings.ToDictionary(pair => pair.Value, pair => pair.Key);
    }

    public string Of(ulong feature)
    {
        var (kind, before, word) = WordFeature.Parts(feature);
        return kind switch
        {
            WordFeature.Kind.Beginning => _beginningNames[word],
            WordFeature.Kind.Pair => $"{_wordNames[before]} {_wordNames[word]}",
            WordFeature.Kind.Across => $"{_wordNames[before]} {Any} {_wordNames[word]}",
            _ => _wordNames[word],
        };
    }

    /// <returns>Null when the vocabulary does not have its words any more.</returns>
    /// <exception cref="FormatException">It is no feature's name.</exception>
    public ulong? Read(string name) => name.Split(' ') switch
    {
        [var word] when word.EndsWith(BeginningMark) => Known(WordFeature.Kind.Beginning, _beginnings, word),
        [var word] => Known(WordFeature.Kind.Word, _words, word),
        [var before, var word] => Known(WordFeature.Kind.Pair, _words, word, before),
        [var before, Any, var word] => Known(WordFeature.Kind.Across, _words, word, before),
        _ => throw new FormatException($"Not a feature: {name}"),
    };

    private static ulong? Known(WordFeature.Kind kind, Dictionary<string, int> words, string word, string? before = null) =>
        !words.TryGetValue(word, out var number) ? null
        : before is null ? WordFeature.Of(kind, 0, number)
        : words.TryGetValue(before, out var first) ? WordFeature.Of(kind, first, number)
        : null;
}
