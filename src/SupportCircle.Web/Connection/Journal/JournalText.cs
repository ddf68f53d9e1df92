using System.Text.Json;
using SupportCircle.Contracts;

namespace SupportCircle.Web.Connection.Journal;

/// <summary>The words of an entry, as they are sealed.</summary>
internal sealed record JournalText(string? Title, string Text)
{
    /// <summary>What a search looks at.</summary>
    public string All => Title is null ? Text : $"{Title}\n{Text}";

    public string Write() => JsonSerializer.Serialize(this, WireJson.Options);

    public static JournalText Read(string text) => JsonSerializer.Deserialize<JournalText>(text, WireJson.Options)!;
}
