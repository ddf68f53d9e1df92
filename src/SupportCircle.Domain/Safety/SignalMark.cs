using System.Globalization;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Safety;

/// <summary>
/// What is kept of what the signal rules found in a text: which rules, what they made of it and where, and none of the words. Whoever
/// may read the text finds them there.
/// </summary>
/// <param name="Level">The highest.</param>
/// <param name="Findings">With a semicolon between them; see <see cref="MarkedFinding"/>.</param>
public sealed record SignalMark(SignalLevel Level, string Findings)
{
    /// <summary>In UTF-16 units.</summary>
    public const int FindingsLength = 2000;

    /// <summary>The gravest that are kept.</summary>
    private const int Most = 12;

    private const char Between = ';';

    /// <returns>Null when there is nothing that a person should see: contact details are dealt with by their author.</returns>
    public static SignalMark? Of(SignalResult result)
    {
        var findings = result.Findings.Where(finding => finding.Category != SignalCategory.ContactDetails)
            .OrderByDescending(finding => finding.Level).Take(Most).ToArray();
        return findings.Length == 0
            ? null
            : new SignalMark(findings[0].Level, string.Join(Between, findings.Select(finding => MarkedFinding.Of(finding).Write())));
    }

    /// <returns>The findings that were kept, the gravest first.</returns>
    public static IReadOnlyList<MarkedFinding> Read(string? findings) =>
        string.IsNullOrEmpty(findings) ? [] : [.. findings.Split(Between).Select(MarkedFinding.Read)];
}

/// <summary>One rule's word, as it is kept.</summary>
/// <param name="RuleLevel">What the rule says by itself.</param>
/// <param name="Level">What the modifiers left of it.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record MarkedFinding(
    string RuleId,
    int Version,
    SignalCategory Category,
    SignalLevel RuleLevel,
    SignalLevel Level,
    SignalModifier Modifiers,
    int Start,
    int Length)
{
    private const char Between = '|';

    public static MarkedFinding Of(SignalFinding finding) => new(
        finding.RuleId, finding.Version, finding.Category, finding.RuleLevel, finding.Level, finding.Modifiers, finding.Start, finding.Length);

    public string Write() => string.Join(Between, RuleId, Number(Version), Category, RuleLevel, Level, Number((int)Modifiers), Number(Start), Number(Length));

    /// <exception cref="FormatException">It was not written by <see cref="Write"/>.</exception>
    public static MarkedFinding Read(string line)
    {
        var parts = line.Split(Between);
        return parts.Length != 8 ? throw new FormatException("A finding has eight parts.") : new MarkedFinding(
            parts[0],
            Number(parts[1]),
            Enum.Parse<SignalCategory>(parts[2]),
            Enum.Parse<SignalLevel>(parts[3]),
            Enum.Parse<SignalLevel>(parts[4]),
            (SignalModifier)Number(parts[5]),
            Number(parts[6]),
            Number(parts[7]));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
