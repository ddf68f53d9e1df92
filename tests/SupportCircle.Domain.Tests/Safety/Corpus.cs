using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportCircle.Domain.Tests.Safety;

/// <summary>The sentences that the signal rules are written by and measured on: one JSON object a line, one file a language and part.</summary>
internal static class Corpus
{
    // A slip of the pen in a field's name must not lose a label.
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static IReadOnlyList<CorpusSentence> Read(string language, CorpusPart part)
    {
        var file = $"{language}.{(part == CorpusPart.Rules ? "rules" : "test")}.jsonl";
        return [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Safety", "Corpus", file))
            .Select(line => JsonSerializer.Deserialize<CorpusSentence>(line, Strict)!)];
    }

    /// <summary>Both parts.</summary>
    public static IReadOnlyList<CorpusSentence> Read(string language) =>
        [.. Read(language, CorpusPart.Rules), .. Read(language, CorpusPart.Test)];
}
