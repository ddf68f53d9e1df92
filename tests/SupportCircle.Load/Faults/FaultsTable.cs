using System.Globalization;

namespace SupportCircle.Load.Faults;

/// <summary>A run for people to read.</summary>
internal static class FaultsTable
{
    private const int NameWidth = 46;

    public static void Write(TextWriter output, FaultsResult result)
    {
        foreach (var (name, figure) in Lines(result))
        {
            output.WriteLine(name.PadRight(NameWidth) + figure);
        }
    }

    private static IEnumerable<(string Name, string Figure)> Lines(FaultsResult result)
    {
        yield return ("seed", result.Plan.Seed.ToString(CultureInfo.InvariantCulture));
        yield return ("seconds", Seconds(result.Took));
        yield return ("posts answered", Whole(result.Tally.Posts));
        yield return ("edits and deletions answered", Whole(result.Tally.Changes));
        yield return ("sent again", Whole(result.Tally.SentAgain));
        foreach (var (code, count) in result.Tally.Refusals)
        {
            yield return ($"refused: {code}", Whole(count));
        }

        yield return ("came in", Whole(result.Tally.Connects));
        yield return ("lines that clients dropped", Whole(result.Tally.Drops));
        foreach (var (kind, count) in result.Chronicle.Counts)
        {
            yield return ($"fault: {kind}", Whole(count));
        }

        yield return ("longest until a server was back, s", Seconds(result.Chronicle.LongestStart));
        yield return ("longest silence of who was connected, s", Seconds(result.Verdict.LongestSilence));
        yield return ("violations", Whole(result.Violations.Count));
        foreach (var kind in result.Violations.GroupBy(violation => violation.Kind).OrderBy(kind => kind.Key))
        {
            yield return ($"violation: {kind.Key}", Whole(kind.Count()));
        }
    }

    private static string Whole(long figure) => figure.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
