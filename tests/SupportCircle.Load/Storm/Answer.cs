using System.Text.Json;
using SupportCircle.Contracts;

namespace SupportCircle.Load.Storm;

/// <summary>A completion of the hub, parsed whole.</summary>
internal sealed record Answer<T>(T? Result, string? Error)
    where T : class
{
    /// <summary>The refusal's code, which stands in JSON after SignalR's own words.</summary>
    public string Code => Refusal is { } refusal ? refusal.GetProperty("code").GetString()! : "errors without a code";

    /// <summary>How long the server asks to wait; 0 if it does not say.</summary>
    public int RetryAfterSeconds => Refusal is { } refusal && refusal.TryGetProperty("retryAfterSeconds", out var wait) ? wait.GetInt32() : 0;

    private JsonElement? Refusal => Error?.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start
        ? JsonElement.Parse(Error[start..])
        : null;

    public static Answer<T> Read(ReadOnlySpan<byte> record) => JsonSerializer.Deserialize<Answer<T>>(record, WireJson.Options)!;
}
