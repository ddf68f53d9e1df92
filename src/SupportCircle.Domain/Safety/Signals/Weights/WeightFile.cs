using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportCircle.Domain.Safety.Signals.Weights;

/// <summary>
/// What was learned from sentences, as it is written: how much each word speaks for it that somebody should look.
/// <c>tests/SupportCircle.Training</c> writes it, <c>docs/safety.md</c> says how.
/// </summary>
internal sealed record WeightFile
{
    /// <summary>Weights are written in hundredths.</summary>
    public const int One = 100;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Rises with every training.</summary>
    public required int Version { get; init; }

    /// <summary>SHA-256 of the sentences that it was learned from, in hexadecimal.</summary>
    public required string Sentences { get; init; }

    /// <summary>What is known besides the words of the patterns, with a space between them.</summary>
    public required string Words { get; init; }

    /// <summary>How longer words begin that are not known, with a space between them.</summary>
    public required string Beginnings { get; init; }

    /// <summary>Somebody should look when this and the heaviest stretch are above 0 together.</summary>
    public required int Base { get; init; }

    /// <summary>By the names of <see cref="FeatureNames"/>; 0 where there is none, and never below 0 for a single word.</summary>
    public required Dictionary<string, int> Weights { get; init; }

    /// <summary>Which of them it is about: the one whose words weigh most. Single words only.</summary>
    public required Dictionary<SignalCategory, CategoryWeights> Categories { get; init; }

    /// <exception cref="JsonException">It is not in the form of such a file.</exception>
    public static WeightFile Read(Stream json) => JsonSerializer.Deserialize<WeightFile>(json, Options)!;

    public string Write() => JsonSerializer.Serialize(this, Options) + "\n";
}

/// <summary>What speaks for one category, in hundredths.</summary>
internal sealed record CategoryWeights(int Base, Dictionary<string, int> Weights);
