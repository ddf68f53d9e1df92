using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Sealing;

/// <summary>Seals texts under their owner's key and opens them again.</summary>
public sealed partial class SealedTexts(AuthorKeys keys, ILogger<SealedTexts> logger)
{
    public async ValueTask<byte[]> CloseAsync(Guid ownerId, SealedField field, string text, CancellationToken cancellation) =>
        Seal.Close(await keys.OfAsync(ownerId, cancellation), field, text);

    /// <returns>For each place the text, or null where there is none any more: no bytes, or the key was destroyed.</returns>
    public async ValueTask<IReadOnlyList<string?>> OpenAsync(
        IReadOnlyList<(SealedField Field, byte[]? Bytes)> places, CancellationToken cancellation)
    {
        var ids = places.Where(place => place.Bytes is not null).Select(place => Seal.KeyId(place.Bytes)).ToHashSet();
        var found = await keys.FindAsync(ids, cancellation);
        var texts = new string?[places.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var (field, bytes) = places[i];
            texts[i] = bytes is not null && found.TryGetValue(Seal.KeyId(bytes), out var key) ? TryOpen(key, field, bytes) : null;
        }

        return texts;
    }

    // One damaged text must not take a page of others with it.
    private string? TryOpen(SealingKey key, in SealedField field, byte[] bytes)
    {
        try
        {
            return Seal.Open(key, field, bytes);
        }
        catch (CryptographicException)
        {
            LogDamaged(field.Field, field.CircleId, field.EntryId);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "A sealed {Field} in circle {CircleId}, entry {EntryId}, does not open: it was damaged or moved.")]
    private partial void LogDamaged(string field, Guid circleId, Guid entryId);
}
