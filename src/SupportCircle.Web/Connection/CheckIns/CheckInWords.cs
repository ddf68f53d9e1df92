using System.Text.Json;
using SupportCircle.Contracts;

namespace SupportCircle.Web.Connection.CheckIns;

/// <summary>Mood and words of a check-in, as they are sealed for their author.</summary>
internal sealed record CheckInWords(int Mood, string? Words)
{
    public string Write() => JsonSerializer.Serialize(this, WireJson.Options);

    public static CheckInWords Read(string text) => JsonSerializer.Deserialize<CheckInWords>(text, WireJson.Options)!;
}
