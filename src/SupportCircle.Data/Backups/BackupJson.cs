using System.Text.Json;
using System.Text.Json.Serialization;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Data.Backups;

/// <summary>How the JSON files of a backup are written and read.</summary>
internal static class BackupJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Written aside and moved into place when it is on disk: there is the whole file, or none.</summary>
    public static async Task WriteAsync<T>(string file, T content, CancellationToken cancellation)
    {
        var draft = $"{file}.draft";
        await using (var stream = PrivateFile.Create(draft))
        {
            await JsonSerializer.SerializeAsync(stream, content, Options, cancellation);
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, file);
    }

    /// <exception cref="SetUpRefusal"><c>Damaged</c>.</exception>
    public static async Task<T> ReadAsync<T>(string file, CancellationToken cancellation)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            return await JsonSerializer.DeserializeAsync<T>(stream, Options, cancellation) ?? throw new JsonException("It is null.");
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new SetUpRefusal(SetUpProblem.Damaged, $"{file} cannot be read: {failure.Message} Nothing was changed.");
        }
    }
}
