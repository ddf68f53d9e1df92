using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using SupportCircle.Contracts;
using SupportCircle.Web.Problems;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>A refusal as a client gets it, over HTTP or the hub.</summary>
public sealed class Refused(int status, RefusalBody body) : Exception($"{status} {body.Code}: {body.Detail}")
{
    public int Status => status;

    public string Code => body.Code;

    public RefusalBody Body => body;

    public static async Task<Refused> FromAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new Refused((int)response.StatusCode, Parse(text));
    }

    public static Refused From(HubException exception) => new(0, Parse(exception.Message[exception.Message.IndexOf('{', StringComparison.Ordinal)..]));

    /// <summary>The refusal that the work meets.</summary>
    public static async Task<Refused> ByAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Refused refused)
        {
            return refused;
        }

        throw new InvalidOperationException("Nothing was refused.");
    }

    private static RefusalBody Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        return new RefusalBody(
            root.GetProperty("code").GetString()!,
            root.TryGetProperty("detail", out var detail) ? detail.GetString()! : string.Empty,
            root.TryGetProperty("fields", out var fields)
                ? fields.Deserialize<Dictionary<string, string[]>>(WireJson.Options)
                : null,
            root.TryGetProperty("retryAfterSeconds", out var retry) ? retry.GetInt32() : null,
            root.TryGetProperty("until", out var until) ? until.GetDateTime() : null,
            root.TryGetProperty("changed", out var changed) ? changed.Deserialize<string[]>(WireJson.Options) : null,
            root.TryGetProperty("found", out var found) ? found.Deserialize<string[]>(WireJson.Options) : null,
            root.TryGetProperty("help", out var help) ? help.GetBoolean() : null);
    }
}
