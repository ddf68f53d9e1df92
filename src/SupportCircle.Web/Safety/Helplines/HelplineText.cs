using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Safety;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>A helpline as it is kept.</summary>
internal static class HelplineText
{
    public static string Write(HelplineDetails entry) => JsonSerializer.Serialize(entry, WireJson.Options);

    public static HelplineDetails Read(string text) => JsonSerializer.Deserialize<HelplineDetails>(text, WireJson.Options)!;
}
