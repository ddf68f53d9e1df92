namespace SupportCircle.Domain.Members;

/// <summary>The languages that there are texts in, by their ISO 639-1 codes.</summary>
public static class Languages
{
    public const string English = "en";

    public const string Spanish = "es";

    /// <summary>For those who have chosen none.</summary>
    public const string Default = English;

    /// <summary>The longest code, in UTF-16 units; leaves room for a script or a region.</summary>
    public const int CodeLength = 12;

    public static IReadOnlyList<string> All { get; } = [English, Spanish];

    /// <summary>A language there is; one that there is not is refused, so that nobody waits for words that never come.</summary>
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public static string Known(string? code, string field) =>
        All.FirstOrDefault(language => string.Equals(language, code, StringComparison.Ordinal))
        ?? throw Refusal.Invalid(field, $"One of {string.Join(", ", All)}.");
}
