namespace SupportCircle.Load.Wire;

/// <summary>Cuts received bytes into frames, and their payloads into SignalR's records, without copying where it can.</summary>
internal sealed class Inbox(IListener listener, Action<ReadOnlySpan<byte>> pong)
{
    private const byte Separator = 0x1E;

    private byte[] _bytes = new byte[2048];
    private int _filled;
    private byte[] _part = [];

    /// <summary>Where the next bytes are to be received.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (_filled == _bytes.Length)
            {
                Array.Resize(ref _bytes, _bytes.Length * 2);
            }

            return _bytes.AsMemory(_filled);
        }
    }

    /// <summary>Takes what was received into <see cref="Free"/>.</summary>
    /// <returns>False when the server has closed the line.</returns>
    public bool Take(int count)
    {
        _filled += count;
        var bytes = _bytes.AsSpan(0, _filled);
        while (FrameHeader.TryRead(bytes, out var header) && bytes.Length >= header.Length)
        {
            if (!TakeFrame(header.Opcode, bytes[header.HeaderLength..header.Length]))
            {
                return false;
            }

            bytes = bytes[header.Length..];
        }

        _filled = bytes.Length;
        bytes.CopyTo(_bytes);
        return true;
    }

    private bool TakeFrame(int opcode, ReadOnlySpan<byte> payload)
    {
        switch (opcode)
        {
            case Opcodes.Text or Opcodes.Continuation:
                TakeRecords(payload);
                break;
            case Opcodes.Ping:
                pong(payload);
                break;
        }

        return opcode != Opcodes.Close;
    }

    // A long record comes in several frames.
    private void TakeRecords(ReadOnlySpan<byte> payload)
    {
        for (var end = payload.IndexOf(Separator); end >= 0; end = payload.IndexOf(Separator))
        {
            listener.Heard(_part.Length == 0 ? payload[..end] : [.. _part, .. payload[..end]]);
            _part = [];
            payload = payload[(end + 1)..];
        }

        if (!payload.IsEmpty)
        {
            _part = [.. _part, .. payload];
        }
    }
}
