using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// What one node tells the others of a circle, encrypted and authenticated by the key ring that nodes share: whoever
/// reads or writes the bus from outside learns and changes nothing.
/// </summary>
internal sealed class BusPayload(IDataProtectionProvider protection)
{
    private const int IdLength = 16;
    private const int EntryHead = 1 + sizeof(long) + sizeof(long) + sizeof(int);

    private readonly IDataProtector _protector = protection.CreateProtector("SupportCircle.NodeBus.1");
    private readonly byte[] _node = Guid.NewGuid().ToByteArray();

    public byte[] Write(Guid circleId, IReadOnlyList<RoomEntry> entries)
    {
        var length = IdLength + entries.Sum(entry => EntryHead + entry.Frame.Length);
        var plain = ArrayPool<byte>.Shared.Rent(length);
        circleId.TryWriteBytes(plain);
        var rest = plain.AsSpan(IdLength);
        foreach (var entry in entries)
        {
            rest[0] = entry.IsChange ? (byte)1 : (byte)0;
            BinaryPrimitives.WriteInt64LittleEndian(rest[1..], entry.Number);
            BinaryPrimitives.WriteInt64LittleEndian(rest[9..], entry.Sequence);
            BinaryPrimitives.WriteInt32LittleEndian(rest[17..], entry.Frame.Length);
            entry.Frame.Span.CopyTo(rest[EntryHead..]);
            rest = rest[(EntryHead + entry.Frame.Length)..];
        }

        var payload = (byte[])[.. _node, .. _protector.Protect(plain[..length])];
        ArrayPool<byte>.Shared.Return(plain, clearArray: true);
        return payload;
    }

    /// <summary>What another node has told; nothing when it was this one.</summary>
    /// <exception cref="CryptographicException">It was not written by a node of this installation, for this circle.</exception>
    public IReadOnlyList<RoomEntry> Read(Guid circleId, ReadOnlySpan<byte> payload)
    {
        if (payload.Length < IdLength)
        {
            throw new CryptographicException("Too short for a payload.");
        }

        if (payload[..IdLength].SequenceEqual(_node))
        {
            return [];
        }

        ReadOnlyMemory<byte> plain = _protector.Unprotect(payload[IdLength..].ToArray());
        if (new Guid(plain.Span[..IdLength]) != circleId)
        {
            throw new CryptographicException("Of another circle.");
        }

        var entries = new List<RoomEntry>();
        for (var rest = plain[IdLength..]; !rest.IsEmpty;)
        {
            var head = rest.Span;
            var length = BinaryPrimitives.ReadInt32LittleEndian(head[17..]);
            entries.Add(new RoomEntry(
                head[0] == 1,
                BinaryPrimitives.ReadInt64LittleEndian(head[1..]),
                BinaryPrimitives.ReadInt64LittleEndian(head[9..]),
                rest.Slice(EntryHead, length)));
            rest = rest[(EntryHead + length)..];
        }

        return entries;
    }
}
