using System.Text.Json;

namespace SupportCircle.Domain.Stories;

/// <summary>The topics that there are, in the order in which they are shown: <c>topics.json</c>.</summary>
public static class TopicCatalogue
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);
    private static readonly Dictionary<string, Topic> ByCode;

    static TopicCatalogue()
    {
        using var json = typeof(TopicCatalogue).Assembly.GetManifestResourceStream("topics")
            ?? throw new InvalidOperationException("The topics are not in the assembly.");
        All = JsonSerializer.Deserialize<Topic[]>(json, Reading)!;
        ByCode = All.ToDictionary(topic => topic.Code, StringComparer.Ordinal);
    }

    public static IReadOnlyList<Topic> All { get; }

    public static bool Has(string? code) => code is not null && ByCode.ContainsKey(code);

    /// <returns>Each once, with a space between them; null when there are none.</returns>
    /// <exception cref="Refusal"><c>invalid</c> for <c>topics</c>: more than <paramref name="most"/>, or one that there is not.</exception>
    public static string? Join(IReadOnlyList<string> codes, int most)
    {
        var known = codes.Distinct(StringComparer.Ordinal).ToList();
        if (known.Count > most || !known.TrueForAll(Has))
        {
            throw Refusal.Invalid("topics", $"At most {most}, of those that there are.");
        }

        return known.Count == 0 ? null : string.Join(' ', known);
    }

    /// <returns>Those that there still are.</returns>
    public static IReadOnlyList<string> Split(string? codes) => codes is null ? [] : [.. codes.Split(' ').Where(Has)];
}
