using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportCircle.Domain.Connection.Practices;

/// <summary>The practices that come with the product, as their data file has them.</summary>
public sealed class PracticeBook
{
    private const string Resource = "practices";

    // A slip of the pen in a field's name must not lose the field.
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    private static readonly Lazy<PracticeBook> Loaded = new(Load);

    private readonly Dictionary<string, Practice> _byId;

    /// <param name="practices">Each with an id of its own.</param>
    public PracticeBook(IReadOnlyList<Practice> practices)
    {
        All = practices;
        _byId = practices.ToDictionary(practice => practice.Id, StringComparer.Ordinal);
    }

    public static PracticeBook Shipped => Loaded.Value;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Practice> All { get; }

    /// <returns>Null when there is none of that name any more.</returns>
    public Practice? Find(string id) => _byId.GetValueOrDefault(id);

    private static PracticeBook Load()
    {
        using var stream = typeof(PracticeBook).Assembly.GetManifestResourceStream(Resource)!;
        return new PracticeBook(JsonSerializer.Deserialize<PracticeFile>(stream, Strict)!.Practices);
    }

    private sealed record PracticeFile(IReadOnlyList<Practice> Practices);
}
