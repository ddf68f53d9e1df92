using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>What a call of the hub came back with.</summary>
/// <param name="Code">Of a refusal; null when there is a result; empty when the line broke before there was an answer.</param>
internal readonly record struct CallAnswer(string? Code, JsonElement Result)
{
    public static CallAnswer None { get; } = new(string.Empty, default);

    public T Read<T>() => Result.Deserialize<T>(WireJson.Options) ?? throw new WireException("An answer is empty.");

    /// <param name="completion">A record of SignalR's protocol.</param>
    public static CallAnswer Of(JsonElement completion) => completion.TryGetProperty("error", out var error)
        ? new CallAnswer(CodeOf(error.GetString()!), default)
        : new CallAnswer(null, completion.TryGetProperty("result", out var result) ? result.Clone() : default);

    // The refusal is a JSON object at the end of what SignalR says.
    private static string CodeOf(string error)
    {
        var at = error.IndexOf("{\"code\"", StringComparison.Ordinal);
        if (at < 0)
        {
            throw new WireException("A refusal has no code.");
        }

        using var refusal = JsonDocument.Parse(error[at..]);
        return refusal.RootElement.GetProperty("code").GetString()!;
    }
}
