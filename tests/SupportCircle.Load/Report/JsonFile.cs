using System.Text.Json;
using SupportCircle.Contracts;

namespace SupportCircle.Load.Report;

/// <summary>Results for programs to read, everything that was seen of every run.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions Options = new(WireJson.Options) { WriteIndented = true };

    public static async Task WriteAsync<T>(string path, T results, CancellationToken cancellation)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllBytesAsync(full, JsonSerializer.SerializeToUtf8Bytes(results, Options), cancellation);
    }
}
