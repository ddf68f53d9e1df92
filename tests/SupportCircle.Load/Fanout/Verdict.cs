namespace SupportCircle.Load.Fanout;

/// <summary>Whether all that was posted arrived, once and nowhere else.</summary>
internal static class Verdict
{
    /// <returns>The exit code: 1 when something was wrong, which is written to standard error.</returns>
    public static int Of(IEnumerable<(string Where, Violations Violations)> seen)
    {
        var wrong = seen.Where(phase => phase.Violations.Sum > 0).ToList();
        foreach (var (where, violations) in wrong)
        {
            Console.Error.WriteLine($"{where}: {violations}");
        }

        Console.Out.WriteLine(wrong.Count == 0
            ? "Everything was delivered to everybody once, and nothing to anybody else."
            : "Deliveries were wrong: see above.");
        return wrong.Count == 0 ? 0 : 1;
    }
}
