using System.Security.Cryptography;
using System.Text;
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

    /// <summary>What the weights of words are learned from: the rules part of each language.</summary>
    public static IReadOnlyList<CorpusSentence> ToLearnFrom() => [.. Read("en", CorpusPart.Rules), .. Read("es", CorpusPart.Rules)];

    /// <returns>SHA-256 of the sentences and their labels, in hexadecimal.</returns>
    public static string HashOf(IEnumerable<CorpusSentence> sentences) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', sentences.Select(one => $"{one.Id}\t{one.Text}\t{one.Level}\t{string.Join(',', one.Categories)}\t{one.Kind}")))));

    /// <summary>Both parts.</summary>
    public static IReadOnlyList<CorpusSentence> Read(string language) =>
        [.. Read(language, CorpusPart.Rules), .. Read(language, CorpusPart.Test)];
}
