using System.Globalization;
using System.Text.Json;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>All that an answer over HTTP says, less what differs from one moment to the next.</summary>
public sealed record Answer(int Status, string Headers, string Body)
{
    /// <summary>The refusal's code; null when there is none.</summary>
    public string? Code
    {
        get
        {
            if (!Body.StartsWith('{'))
            {
                return null;
            }

            using var json = JsonDocument.Parse(Body);
            return json.RootElement.TryGetProperty("code", out var code) ? code.GetString() : null;
        }
    }

    public bool IsRefusal => Status >= 400;

    /// <summary>The code of a refusal, the status of everything else.</summary>
    public string Outcome => IsRefusal && Code is { } code ? code : Status.ToString(CultureInfo.InvariantCulture);

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not "Date")
            .OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        var body = response.StatusCode == System.Net.HttpStatusCode.SwitchingProtocols
            ? string.Empty
            : await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, string.Join('\n', headers), body);
    }
}
