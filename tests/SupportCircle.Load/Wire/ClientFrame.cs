using System.Buffers.Binary;

namespace SupportCircle.Load.Wire;

/// <summary>
/// A whole frame of a client (RFC 6455, section 5.2). Clients must mask; with a mask of zeros the payload stands in the
/// frame as it is, so that it can be encoded once and changed in place.
/// </summary>
internal static class ClientFrame
{
    private const int MaskLength = 4;
    private const int LongestShort = 125;
    private const byte Final = 0x80;
    private const byte Masked = 0x80;

    public static byte[] Of(ReadOnlySpan<byte> payload, int opcode = Opcodes.Text)
    {
        var head = HeadLength(payload.Length);
        var frame = new byte[head + payload.Length];
        frame[0] = (byte)(Final | opcode);
        if (payload.Length <= LongestShort)
        {
            frame[1] = (byte)(Masked | payload.Length);
        }
        else
        {
            frame[1] = Masked | 126;
            BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(2), checked((ushort)payload.Length));
        }

        payload.CopyTo(frame.AsSpan(head));
        return frame;
    }

    /// <summary>Bytes before a payload of this many bytes.</summary>
    public static int HeadLength(int payload) => (payload <= LongestShort ? 2 : 4) + MaskLength;
}
