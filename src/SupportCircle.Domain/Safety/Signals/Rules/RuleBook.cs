using System.Reflection;
using SupportCircle.Domain.Safety.Signals.Own;
using SupportCircle.Domain.Safety.Signals.Patterns;
using SupportCircle.Domain.Safety.Signals.Weights;
using SupportCircle.Domain.Safety.Signals.Words;

namespace SupportCircle.Domain.Safety.Signals.Rules;

/// <summary>All rules, compiled: immutable, and shared by every set that switches some of them off.</summary>
internal sealed class RuleBook
{
    private const string Folder = "signals/";
    private const string WeightsName = "signal-weights";

    // They are never changed.
    private const int OwnVersion = 1;

    private static readonly Lazy<RuleFile[]> Shipped = new(() => [.. Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => Read(name, RuleFile.Read))]);

    public required Vocabulary Vocabulary { get; init; }

    public required Grammar Grammar { get; init; }

    public required CompiledRule[] Rules { get; init; }

    /// <summary>By symbol; null where it is none.</summary>
    public required CompiledModifier?[] ModifierOf { get; init; }

    /// <summary>Null when no words are weighed.</summary>
    public WordWeights? Weights { get; private init; }

    private static Assembly Assembly => typeof(RuleBook).Assembly;

    private RuleCost Cost => new(
        Grammar.States - Grammar.Symbols,
        Math.Max(Grammar.Slots.Max(slots => slots.Length), Vocabulary.Numbered.Append(Vocabulary.Unknown).Max(word => word.Seen.Slots.Length)));

    /// <summary>The rules that come with the product.</summary>
    public static RuleBook Embedded() => Embedded([]);

    /// <summary>The rules that come with the product, and others.</summary>
    public static RuleBook Embedded(IReadOnlyList<OwnRule> own) => Compile([.. Shipped.Value, .. Of(own)]).With(LearnedWeights());

    /// <summary>Rules of the organisation's own, beside the lists and modifiers of those that come with the product.</summary>
    public static RuleBook OwnAlone(IReadOnlyList<OwnRule> own) => Compile([.. Shipped.Value.Select(file => file with { Rules = [] }), .. Of(own)]);

    /// <summary>What rules of the organisation's own, and the lists that they name, cost beside the others.</summary>
    public static RuleCost CostOf(IReadOnlyList<OwnRule> own) =>
        Compile([.. Shipped.Value.Select(file => file with { Rules = [], Modifiers = [] }), .. Of(own)]).Cost;

    /// <summary>The lists that come with the product, and no pattern yet.</summary>
    public static WordBook Lists() => ListsOf(Shipped.Value);

    /// <summary>The weights that come with the product.</summary>
    public static WeightFile LearnedWeights() => Read(WeightsName, WeightFile.Read);

    /// <summary>Those of them that are no matter of weights.</summary>
    public static RuleBook Patterns() => Compile(Shipped.Value);

    /// <exception cref="FormatException">A pattern cannot be read, or two rules have one id.</exception>
    public static RuleBook Compile(IReadOnlyList<RuleFile> files)
    {
        var book = ListsOf(files);
        var compiler = new RuleCompiler(book);
        var modifiers = files.SelectMany(file => file.Modifiers.Select(text => compiler.Compile(text, file))).ToList();
        var rules = files.SelectMany(file => file.Rules.Select(rule => (file, rule))).ToList();
        if (rules.GroupBy(pair => pair.rule.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new FormatException($"There are two rules {twice.Key}.");
        }

        var compiled = rules.Select((pair, index) => compiler.Compile(pair.rule, pair.file, index)).ToArray();
        var grammar = book.Grammar.Build();
        return new RuleBook
        {
            Rules = compiled,
            Vocabulary = book.Vocabulary(grammar, files.SelectMany(file => Words(file.Disguised)), files.SelectMany(file => Words(file.Mistyped))),
            Grammar = grammar,
            ModifierOf = [.. Enumerable.Range(0, grammar.Symbols).Select(symbol => modifiers.Find(modifier => modifier.Symbol == symbol))],
        };
    }

    /// <returns>The same, with words that are weighed.</returns>
    public RuleBook With(WeightFile file)
    {
        var vocabulary = Vocabulary.Knowing(Words(file.Words), Words(file.Beginnings));
        return new RuleBook
        {
            Vocabulary = vocabulary,
            Grammar = Grammar,
            Rules = [.. Rules.Select(rule => rule.IsWeighed ? rule with { Rule = rule.Rule with { Version = file.Version } } : rule)],
            ModifierOf = ModifierOf,
            Weights = new WordWeights(file, vocabulary),
        };
    }

    public static string LanguageOf(RuleFile file) => file.Language ?? WordBook.Shared;

    private static IEnumerable<RuleFile> Of(IReadOnlyList<OwnRule> own) => own.GroupBy(rule => rule.Language, StringComparer.Ordinal)
        .Select(rules => new RuleFile { Version = OwnVersion, Language = rules.Key, Rules = [.. rules.Select(Text)] });

    private static RuleText Text(OwnRule rule) => new()
    {
        Id = rule.Id,
        Category = rule.Category,
        Level = rule.Level,
        About = new(StringComparer.Ordinal) { [rule.Language] = rule.About },
        Example = rule.Example,
        Any = [.. rule.Lines],
    };

    private static WordBook ListsOf(IReadOnlyList<RuleFile> files)
    {
        var lists = files.SelectMany(file => file.Lists.Select(list => ($"{LanguageOf(file)}/{list.Key}", string.Join('|', list.Value))))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var spellings = files.SelectMany(file => file.Spellings).ToDictionary(pair => pair.Key, pair => pair.Value.Split(' '), StringComparer.Ordinal);
        return new WordBook(lists, spellings, files.SelectMany(file => Words(file.Fillers)));
    }

    private static T Read<T>(string name, Func<Stream, T> read)
    {
        using var json = Assembly.GetManifestResourceStream(name)!;
        return read(json);
    }

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
