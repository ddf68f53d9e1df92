using System.Globalization;
using System.Text;
using System.Text.Json;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Safety.Signals;

/// <summary>How the rules fare on the sentences of one language that they were not written by. It holds counts, no sentence.</summary>
internal sealed class SignalFigures
{
    private static readonly SignalCategory[] Categories = Enum.GetValues<SignalCategory>();

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private readonly List<Looked> _looked;

    public SignalFigures(IEnumerable<CorpusSentence> sentences) => _looked = [.. sentences.Select(sentence => new Looked(
        Enum.Parse<SignalLevel>(sentence.Level),
        [.. sentence.Categories.Select(Enum.Parse<SignalCategory>)],
        sentence.Kind,
        SignalRules.Default.Look(sentence.Text)))];

    private SignalFigures(List<Looked> looked) => _looked = looked;

    /// <summary>Of sentences that are labelled Red or Crisis, those that are found to be: somebody looks today.</summary>
    public Share Recall => new(Count(looked => looked.IsGrave && looked.IsFoundGrave), Count(looked => looked.IsGrave));

    /// <summary>Of sentences that are found to be Red or Crisis, those that are labelled so.</summary>
    public Share Precision => new(Count(looked => looked.IsGrave && looked.IsFoundGrave), Count(looked => looked.IsFoundGrave));

    /// <summary>Of ordinary talk, what is found to be Amber or more.</summary>
    public Share OrdinaryFlagged =>
        new(Count(looked => looked.Kind == "ordinary" && looked.Result.Level > SignalLevel.Green), Count(looked => looked.Kind == "ordinary"));

    public static SignalFigures Of(params SignalFigures[] parts) => new([.. parts.SelectMany(part => part._looked)]);

    /// <returns>A row of a table.</returns>
    public string Row(string name) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {_looked.Count} | {Recall} | {Precision} | {OrdinaryFlagged} |");

    /// <returns>A row for each category: found above Green among those labelled above Green, and the other way round.</returns>
    public static string CategoryRows(SignalFigures english, SignalFigures spanish)
    {
        var rows = new StringBuilder();
        foreach (var category in Categories)
        {
            rows.Append(CultureInfo.InvariantCulture, $"| {category} | {english.RecallOf(category)} | {english.PrecisionOf(category)} ")
                .Append(CultureInfo.InvariantCulture, $"| {spanish.RecallOf(category)} | {spanish.PrecisionOf(category)} |\n");
        }

        return rows.ToString();
    }

    /// <returns>The same figures as a host publishes them.</returns>
    public static string Json(params (string Language, SignalFigures Of)[] parts) => JsonSerializer.Serialize(
        new
        {
            languages = parts.Select(part => new
            {
                language = part.Language,
                sentences = part.Of._looked.Count,
                recall = part.Of.Recall.Counts,
                precision = part.Of.Precision.Counts,
                ordinaryFlagged = part.Of.OrdinaryFlagged.Counts,
            }),
            categories = Categories.SelectMany(category => parts.Select(part => new
            {
                category = category.ToString(),
                language = part.Language,
                recall = part.Of.RecallOf(category).Counts,
                precision = part.Of.PrecisionOf(category).Counts,
            })),
        },
        Indented) + "\n";

    private Share RecallOf(SignalCategory category) =>
        new(Count(looked => looked.Has(category) && looked.Finds(category)), Count(looked => looked.Has(category)));

    private Share PrecisionOf(SignalCategory category) =>
        new(Count(looked => looked.Has(category) && looked.Finds(category)), Count(looked => looked.Finds(category)));

    private int Count(Func<Looked, bool> predicate) => _looked.Count(predicate);

    private sealed record Looked(SignalLevel Level, SignalCategory[] Categories, string Kind, SignalResult Result)
    {
        public bool IsGrave => Level >= SignalLevel.Red;

        public bool IsFoundGrave => Result.Level >= SignalLevel.Red;

        public bool Has(SignalCategory category) => Level > SignalLevel.Green && Categories.Contains(category);

        public bool Finds(SignalCategory category) => Result.LevelOf(category) > SignalLevel.Green;
    }
}

/// <summary>Some of all.</summary>
internal readonly record struct Share(int Some, int All)
{
    public object Counts => new { some = Some, of = All };

    public double Value => All == 0 ? 0 : (double)Some / All;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:F2} ({Some} of {All})");
}
