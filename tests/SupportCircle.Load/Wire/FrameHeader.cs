using System.Buffers.Binary;

namespace SupportCircle.Load.Wire;

/// <summary>The head of a frame that a server sent (RFC 6455, section 5.2).</summary>
/// <param name="Opcode">What the payload is; see <see cref="Opcodes"/>.</param>
/// <param name="HeaderLength">Bytes before the payload.</param>
/// <param name="PayloadLength">Bytes of the payload.</param>
internal readonly record struct FrameHeader(int Opcode, int HeaderLength, int PayloadLength)
{
    private const int Short = 2;
    private const int With16Bits = 4;
    private const int With64Bits = 10;

    public int Length => HeaderLength + PayloadLength;

    /// <returns>Whether the whole head is there.</returns>
    /// <exception cref="WireException">It is masked, compressed, or longer than an <see cref="int"/>.</exception>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out FrameHeader header)
    {
        header = default;
        if (bytes.Length < Short)
        {
            return false;
        }

        if ((bytes[0] & 0x70) != 0 || (bytes[1] & 0x80) != 0)
        {
            throw new WireException("The server sent a frame that is masked or uses an extension that was not agreed on.");
        }

        var opcode = bytes[0] & 0x0F;
        switch (bytes[1])
        {
            case 126 when bytes.Length >= With16Bits:
                header = new FrameHeader(opcode, With16Bits, BinaryPrimitives.ReadUInt16BigEndian(bytes[Short..]));
                return true;
            case 127 when bytes.Length >= With64Bits:
                var length = BinaryPrimitives.ReadUInt64BigEndian(bytes[Short..]);
                header = length <= int.MaxValue - With64Bits
                    ? new FrameHeader(opcode, With64Bits, (int)length)
                    : throw new WireException("The server sent a frame of more than 2 GB.");
                return true;
            case < 126:
                header = new FrameHeader(opcode, Short, bytes[1]);
                return true;
            default:
                return false;
        }
    }
}
