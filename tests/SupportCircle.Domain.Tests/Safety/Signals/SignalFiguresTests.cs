namespace SupportCircle.Domain.Tests.Safety.Signals;

/// <summary>
/// Publishes how the rules fare on the test part of the corpus, and fails when they fare worse. What is aimed at is recall of
/// 0.95, precision of 0.85 and 2 % of ordinary talk; <c>docs/safety.md</c> says how far they are from it.
/// </summary>
public sealed class SignalFiguresTests
{
    private const string Begin = "<!-- figures of the signal rules: SignalFiguresTests writes them -->\n";
    private const string End = "<!-- end of figures -->";

    private const double LeastRecall = 0.82;
    private const double LeastPrecision = 0.75;
    private const double MostOrdinary = 0.032;

    private static readonly SignalFigures English = new(Corpus.Read("en", CorpusPart.Test));
    private static readonly SignalFigures Spanish = new(Corpus.Read("es", CorpusPart.Test));
    private static readonly SignalFigures Both = SignalFigures.Of(English, Spanish);

    [Fact]
    public void What_needs_a_person_today_is_found_no_less_often_than_it_was() =>
        Assert.True(Both.Recall.Value >= LeastRecall, $"Recall is {Both.Recall}.");

    [Fact]
    public void What_is_found_needs_a_person_no_less_often_than_it_did() =>
        Assert.True(Both.Precision.Value >= LeastPrecision, $"Precision is {Both.Precision}.");

    [Fact]
    public void Ordinary_talk_is_flagged_no_more_often_than_it_was() =>
        Assert.True(Both.OrdinaryFlagged.Value <= MostOrdinary, $"Flagged are {Both.OrdinaryFlagged}.");

    [Fact]
    public void The_page_on_safety_tells_the_figures_as_they_are()
    {
        var path = Path.Combine(Repository.Root, "docs", "safety.md");
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.InRange(begin, Begin.Length, end);

        var current = page[..begin] + Table() + page[end..];
        if (current != page)
        {
            File.WriteAllText(path, current);
            Assert.Fail("The figures have changed. docs/safety.md has the new ones: look at them, and commit them if they are right.");
        }
    }

    [Fact]
    public void What_the_host_publishes_are_the_same_figures()
    {
        var path = Path.Combine(Repository.Root, "src", "SupportCircle.Web", "Safety", "Checks", "signal-figures.json");
        var current = SignalFigures.Json(("en", English), ("es", Spanish));
        if (!File.Exists(path) || current != File.ReadAllText(path))
        {
            File.WriteAllText(path, current);
            Assert.Fail("The figures have changed. signal-figures.json has the new ones, as docs/safety.md has: commit both.");
        }
    }

    private static string Table() =>
        $"""

        | language | sentences | recall at Crisis and Red | precision at Crisis and Red | ordinary talk flagged |
        | -------- | --------- | ------------------------ | --------------------------- | --------------------- |
        {English.Row("English")}
        {Spanish.Row("Spanish")}
        {Both.Row("both")}

        | category | English: recall | precision | Spanish: recall | precision |
        | -------- | --------------- | --------- | --------------- | --------- |
        {SignalFigures.CategoryRows(English, Spanish)}

        """;
}
