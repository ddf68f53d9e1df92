using System.Text.Json;
using SupportCircle.Contracts;

namespace SupportCircle.Web.Connection.Practices;

/// <summary>What somebody has noted of a practice, as it is sealed.</summary>
internal sealed record PracticeNotes(string? Expected, string? Happened)
{
    public static PracticeNotes None { get; } = new(null, null);

    public string Write() => JsonSerializer.Serialize(this, WireJson.Options);

    public static PracticeNotes Read(string? text) => text is null ? None : JsonSerializer.Deserialize<PracticeNotes>(text, WireJson.Options)!;
}
