using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Sealing;

/// <summary>
/// Sealed bytes: key id (16), nonce (12), ciphertext, tag (16); AES-256-GCM over UTF-8. The nonce is random: under one
/// author's key the bound of 2^32 texts (NIST SP 800-38D, 8.3) is out of reach.
/// </summary>
public static class Seal
{
    private const int IdBytes = 16;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int Overhead = IdBytes + NonceBytes + TagBytes;

    /// <summary>What stands where a text must, once its words are taken out: bytes under no key.</summary>
    public static byte[] Emptied => new byte[Overhead];

    public static byte[] Close(SealingKey key, in SealedField field, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[Overhead + plain.Length];
        var nonce = bytes.AsSpan(IdBytes, NonceBytes);
        key.Id.TryWriteBytes(bytes, bigEndian: true, out _);
        RandomNumberGenerator.Fill(nonce);

        // An instance for each call: AesGcm must not be shared between threads.
        using var aes = new AesGcm(key.Bytes, TagBytes);
        aes.Encrypt(nonce, plain, bytes.AsSpan(IdBytes + NonceBytes, plain.Length), bytes.AsSpan(^TagBytes..), Associated(field));
        return bytes;
    }

    /// <exception cref="CryptographicException">The bytes were changed, or belong to another place.</exception>
    public static string Open(SealingKey key, in SealedField field, ReadOnlySpan<byte> bytes)
    {
        var plain = new byte[bytes.Length - Overhead];
        using var aes = new AesGcm(key.Bytes, TagBytes);
        aes.Decrypt(
            bytes.Slice(IdBytes, NonceBytes), bytes[(IdBytes + NonceBytes)..^TagBytes], bytes[^TagBytes..], plain, Associated(field));
        return Encoding.UTF8.GetString(plain);
    }

    public static Guid KeyId(ReadOnlySpan<byte> bytes) => new(bytes[..IdBytes], bigEndian: true);

    private static byte[] Associated(in SealedField field)
    {
        var bytes = new byte[16 * 3 + 4 + Encoding.UTF8.GetByteCount(field.Field)];
        field.CircleId.TryWriteBytes(bytes, bigEndian: true, out _);
        field.AuthorId.TryWriteBytes(bytes.AsSpan(16), bigEndian: true, out _);
        field.EntryId.TryWriteBytes(bytes.AsSpan(32), bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(48), field.Revision);
        Encoding.UTF8.GetBytes(field.Field, bytes.AsSpan(52));
        return bytes;
    }
}
