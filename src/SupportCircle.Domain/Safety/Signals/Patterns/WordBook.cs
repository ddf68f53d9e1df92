using System.Collections.Frozen;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Signals.Words;

namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>The words, stems and lists that the patterns of all files name, each with its symbol.</summary>
internal sealed class WordBook
{
    /// <summary>The file whose lists every language sees.</summary>
    public const string Shared = "shared";

    private readonly Dictionary<string, string> _lists;
    private readonly Dictionary<string, string[]> _spellings;
    private readonly HashSet<string> _fillers;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <param name="lists">By language and name, with a slash between them.</param>
    /// <param name="spellings">What a word is short for.</param>
    /// <param name="fillers">Words that are read over.</param>
    public WordBook(Dictionary<string, string> lists, Dictionary<string, string[]> spellings, IEnumerable<string> fillers)
    {
        (_lists, _spellings, _fillers) = (lists, spellings, new(fillers.Select(FoldedText.Of), StringComparer.Ordinal));
        (Any, Number, LongNumber) = (Grammar.Add(), Grammar.Add(), Grammar.Add());
    }

    public GrammarBuilder Grammar { get; } = new();

    public int Any { get; }

    public int Number { get; }

    /// <summary>Of two figures or more.</summary>
    public int LongNumber { get; }

    /// <returns>One symbol; several for what is short for several words; none for what is read over.</returns>
    public IEnumerable<int> Words(string word)
    {
        if (word.Any(c => char.IsAscii(c) && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)))
        {
            throw new FormatException($"Not a word or a number: {word}");
        }

        return _spellings.TryGetValue(word, out var parts) ? parts.SelectMany(Words) : _fillers.Contains(word) ? [] : [SymbolOf(_words, word)];
    }

    public int Stem(string stem) => SymbolOf(_stems, stem);

    public int List(string name, string language, PatternReader reader)
    {
        var key = _lists.ContainsKey($"{language}/{name}") ? $"{language}/{name}" : $"{Shared}/{name}";
        if (_named.TryGetValue(key, out var known))
        {
            return _open.Contains(key) ? throw new FormatException($"The list {key} is part of itself.") : known;
        }

        var ways = _lists.TryGetValue(key, out var list) ? list : throw new FormatException($"There is no list {name} for {language}.");
        var symbol = _named[key] = Grammar.Add();
        _open.Add(key);
        reader.Read(ways, key.Split('/')[0] == Shared ? Shared : language, symbol);
        _open.Remove(key);
        return symbol;
    }

    public (int Symbol, bool IsNew) Group(string text, string language)
    {
        var isNew = !_named.ContainsKey($"{language}/{text}");
        return (SymbolOf(_named, $"{language}/{text}"), isNew);
    }

    /// <param name="grammar">As built from all patterns.</param>
    /// <param name="disguised">Words that are sought in disguise too.</param>
    /// <param name="mistyped">Words that are sought mistyped too.</param>
    public Vocabulary Vocabulary(Grammar grammar, IEnumerable<string> disguised, IEnumerable<string> mistyped)
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        var seen = new Dictionary<string, SeenSymbols>(StringComparer.Ordinal);
        foreach (var text in _words.Keys.Concat(_fillers).Concat(_spellings.Keys).Concat(disguised).Concat(mistyped)
            .Concat(_spellings.Values.SelectMany(parts => parts)))
        {
            words.TryAdd(text, new Word { Text = text, Seen = Seen(SymbolsOf(text)), IsFiller = _fillers.Contains(text) });
        }

        foreach (var (text, parts) in _spellings)
        {
            words[text].Expansion = [.. parts.Select(part => words[part])];
        }

        return new Vocabulary(
            words.Values,
            [.. _stems.Keys.Select(stem => new Word { Text = stem, Seen = Seen(SymbolsOf(stem)), IsStem = true })],
            FrozenDictionary<string, Word>.Empty)
        {
            Unknown = new Word { Text = "", Seen = Seen(Grammar.With([Any])) },
            ShortNumber = new Word { Text = "#", Seen = Seen(Grammar.With([Any, Number])) },
            LongNumber = new Word { Text = "##", Seen = Seen(Grammar.With([Any, Number, LongNumber])) },
            Disguises = new Disguises([.. disguised.Select(text => words[text]).Distinct()]),
            Misspellings = new Misspellings(mistyped.Select(text => words[text]).Distinct()),
        };

        // Many words are on the same lists and no others.
        SeenSymbols Seen(int[] symbols)
        {
            var key = string.Join(',', symbols.Order());
            return seen.TryGetValue(key, out var known) ? known : seen[key] = new SeenSymbols(grammar, symbols);
        }
    }

    private int[] SymbolsOf(string text) => Grammar.With(
        _stems.Where(stem => text.StartsWith(stem.Key, StringComparison.Ordinal)).Select(stem => stem.Value)
            .Concat(_words.TryGetValue(text, out var symbol) ? [symbol, Any] : [Any])
            .Concat(!text.All(char.IsAsciiDigit) ? [] : text.Length > 1 ? [Number, LongNumber] : [Number]));

    private int SymbolOf(Dictionary<string, int> symbols, string text)
    {
        if (!symbols.TryGetValue(text, out var symbol))
        {
            symbols[text] = symbol = Grammar.Add();
        }

        return symbol;
    }
}
