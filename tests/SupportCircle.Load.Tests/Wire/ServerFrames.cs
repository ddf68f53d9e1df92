using System.Buffers.Binary;

namespace SupportCircle.Load.Tests.Wire;

/// <summary>Frames as a server sends them: not masked.</summary>
internal static class ServerFrames
{
    public static byte[] Of(ReadOnlySpan<byte> payload, int opcode = 0x1, bool isFinal = true)
    {
        var first = (byte)((isFinal ? 0x80 : 0) | opcode);
        switch (payload.Length)
        {
            case < 126:
                return [first, (byte)payload.Length, .. payload];
            case <= ushort.MaxValue:
                Span<byte> two = stackalloc byte[2];
                BinaryPrimitives.WriteUInt16BigEndian(two, (ushort)payload.Length);
                return [first, 126, .. two, .. payload];
            default:
                Span<byte> eight = stackalloc byte[8];
                BinaryPrimitives.WriteUInt64BigEndian(eight, (ulong)payload.Length);
                return [first, 127, .. eight, .. payload];
        }
    }
}
