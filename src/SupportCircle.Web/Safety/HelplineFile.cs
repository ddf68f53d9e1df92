using System.Text.Json;
using System.Text.Json.Serialization;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Safety;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Safety;

namespace SupportCircle.Web.Safety;

/// <summary>
/// The helplines that come with the product, and those of <c>Safety:HelplinesFile</c>, which somebody has made
/// sure of. A file with a mistake is refused whole, with every mistake named: a
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
    public static IReadOnlyList<HelplineDetails> OwnHelplines(this IConfiguration configuration, TimeProvider clock)
    {
        if (configuration[Setting] is not { Length: > 0 } path)
        {
            return [];
        }

        var own = Read(path);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var problems = own.Count > HelplineLimits.Entries
            ? [$"has {own.Count} entries, more than {HelplineLimits.Entries}"]
            : own.SelectMany((entry, index) => HelplineRules.ProblemsOfOwn(entry, today).Select(problem => $"entry {index + 1} ({entry.Name}): {problem}")).ToList();
        return problems.Count == 0
            ? own
            : throw new SetUpRefusal(SetUpProblem.Settings, $"{Setting}: {path}: {string.Join("; ", problems)}.");
    }

    /// <summary>Unlike an organisation's, these may be without a day on which somebody made sure of them.</summary>
    public static IReadOnlyList<HelplineDetails> Shipped()
    {
        using var stream = typeof(HelplineFile).Assembly.GetManifestResourceStream("helplines.json")!;
        return JsonSerializer.Deserialize<HelpDetails>(stream, Strict)!.Helplines;
    }

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
