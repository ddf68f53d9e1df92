using System.Text.Json;

namespace SupportCircle.Domain.Tests.Conversation;

/// <summary>What folding does to texts, as the client's tests read it too.</summary>
internal static class Folding
{
    private static readonly JsonElement Cases =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "folding.json"))).RootElement;

    public static IEnumerable<(string Text, string Folded)> Folded =>
        Cases.GetProperty("folded").EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!));

    public static IEnumerable<(string Text, string[] Words)> Words =>
        Cases.GetProperty("words").EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].Deserialize<string[]>()!));
}
