using System.Text.Json;
using System.Text.Json.Serialization;
using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Connection;

/// <summary>The patterns that there are; <c>breath-patterns.json</c> has them, in the order in which they are offered.</summary>
public static class BreathPatterns
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<BreathPattern> All { get; } = OfFile();

    /// <exception cref="Refusal"><c>invalid</c>: there is no such pattern.</exception>
    public static BreathPattern Known(string? key, string field) =>
        All.FirstOrDefault(pattern => string.Equals(pattern.Key, key, StringComparison.Ordinal))
        ?? throw Refusal.Invalid(field, "There is no such pattern.");

    /// <exception cref="JsonException">It is not in the form of such a file.</exception>
    /// <exception cref="InvalidDataException">A pattern is out of bounds, without a name, or there twice.</exception>
    public static IReadOnlyList<BreathPattern> Read(Stream json)
    {
        var patterns = JsonSerializer.Deserialize<BreathPattern[]>(json, Reading)!;
        var wrong = patterns.FirstOrDefault(pattern => !IsBounded(pattern) || !IsNamed(pattern))?.Key
            ?? patterns.GroupBy(pattern => pattern.Key, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
        return wrong is null ? patterns : throw new InvalidDataException($"The breathing pattern {wrong} cannot be used.");
    }

    private static bool IsBounded(BreathPattern pattern) =>
        pattern.In is >= SettlingLimits.MinBreath and <= SettlingLimits.MaxBreath
        && pattern.Out is >= SettlingLimits.MinBreath and <= SettlingLimits.MaxBreath
        && pattern.HoldIn is >= 0 and <= SettlingLimits.MaxHold
        && pattern.HoldOut is >= 0 and <= SettlingLimits.MaxHold
        && pattern.Rounds is > 0 and <= SettlingLimits.MaxLength
        && pattern.Length.TotalSeconds is >= SettlingLimits.MinLength and <= SettlingLimits.MaxLength;

    private static bool IsNamed(BreathPattern pattern) =>
        pattern.Key.Length is > 0 and <= SettlingLimits.KeyLength
        && Languages.All.All(language => pattern.Names.TryGetValue(language, out var name) && name.Length is > 0 and <= SettlingLimits.NameLength);

    private static IReadOnlyList<BreathPattern> OfFile()
    {
        using var file = typeof(BreathPatterns).Assembly.GetManifestResourceStream("breath-patterns")!;
        return Read(file);
    }
}
