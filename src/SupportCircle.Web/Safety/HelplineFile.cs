using System.Text.Json;
using System.Text.Json.Serialization;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Safety;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Safety;

namespace SupportCircle.Web.Safety;

/// <summary>
/// The helplines that come with the product, and after them those of <c>Safety:HelplinesFile</c>, which somebody has made
/// sure of: where both have a number, theirs is shown. A file with a mistake is refused whole, with every mistake named: a
/// wrong number is worse than a host that does not start.
/// </summary>
internal static class HelplineFile
{
    private const string Setting = "Safety:HelplinesFile";

    // A slip of the pen in a field's name must not lose the field.
    private static readonly JsonSerializerOptions Strict = new(WireJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <exception cref="SetUpRefusal"><c>Settings</c>: the file cannot be read, or says what must not be shown.</exception>
    public static IReadOnlyList<HelplineDetails> Helplines(this IConfiguration configuration, TimeProvider clock)
    {
        var shipped = Shipped();
        if (configuration[Setting] is not { Length: > 0 } path)
        {
            return shipped;
        }

        var own = Read(path);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var problems = own.Count > HelplineLimits.Entries
            ? [$"has {own.Count} entries, more than {HelplineLimits.Entries}"]
            : own.SelectMany((entry, index) => HelplineRules.ProblemsOfOwn(entry, today).Select(problem => $"entry {index + 1} ({entry.Name}): {problem}")).ToList();
        return problems.Count == 0
            ? [.. shipped.SelectMany(entry => Without(entry, own)), .. own]
            : throw new SetUpRefusal(SetUpProblem.Settings, $"{Setting}: {path}: {string.Join("; ", problems)}.");
    }

    /// <summary>Unlike an organisation's, these may be without a day on which somebody made sure of them.</summary>
    public static IReadOnlyList<HelplineDetails> Shipped()
    {
        using var stream = typeof(HelplineFile).Assembly.GetManifestResourceStream("helplines.json")!;
        return JsonSerializer.Deserialize<HelpDetails>(stream, Strict)!.Helplines;
    }

    // Shown in the countries for which the organisation has not entered the same number: somebody would see it twice, once
    // as sure and once as not.
    private static IEnumerable<HelplineDetails> Without(HelplineDetails shipped, IReadOnlyList<HelplineDetails> own)
    {
        var known = own.Where(entry => IsSameNumber(entry, shipped)).SelectMany(entry => entry.Countries).ToHashSet(StringComparer.Ordinal);
        var countries = shipped.Countries.Where(country => !known.Contains(country)).ToList();
        if (countries.Count == shipped.Countries.Count)
        {
            yield return shipped;
        }
        else if (countries.Count > 0)
        {
            yield return shipped with { Countries = countries };
        }
    }

    private static bool IsSameNumber(HelplineDetails one, HelplineDetails other) =>
        other.Dial is null ? other.Text is not null && one.Text == other.Text : one.Dial == other.Dial;

    private static IReadOnlyList<HelplineDetails> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<HelpDetails>(stream, Strict)?.Helplines is { } helplines && helplines.All(entry => entry is not null)
                ? helplines
                : throw new SetUpRefusal(SetUpProblem.Settings, $"{Setting}: {path}: must be an object with a list, helplines.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SetUpRefusal(SetUpProblem.Settings, $"{Setting}: {path}: {problem.Message}");
        }
    }
}
