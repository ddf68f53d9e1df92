using System.Net;
using System.Net.Sockets;

namespace SupportCircle.Load.Wire;

/// <summary>A connection to a hub, over a socket of its own.</summary>
internal sealed class Line : IListener, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly IListener _listener;
    private readonly Inbox _inbox;
    private TaskCompletionSource<long>? _joining = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _bytesReceived;
    private volatile bool _isClosed;

    private Line(IListener listener)
    {
        _listener = listener;
        _inbox = new Inbox(this, payload => Send(ClientFrame.Of(payload, Opcodes.Pong)));
    }

    /// <summary>All that the server has sent on this line since the upgrade, frame heads included.</summary>
    public long BytesReceived => Volatile.Read(ref _bytesReceived);

    /// <summary>Connects, upgrades and shakes hands.</summary>
    /// <param name="cookie">The <c>Cookie</c> header; none without it.</param>
    /// <exception cref="WireException">The server does not want it, or says nothing.</exception>
    public static async Task<Line> OpenAsync(Uri hub, string? cookie, IListener listener, CancellationToken cancellation)
    {
        var line = new Line(listener);
        try
        {
            await line._socket.ConnectAsync(new IPEndPoint(IPAddress.Parse(hub.Host), hub.Port), cancellation);
            await Upgrade.RunAsync(line._socket, hub, cookie, cancellation);
            line._socket.Blocking = false;
            _ = line.ReceiveAsync();
            await line.AskAsync(Calls.Handshake, cancellation);
            return line;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    /// <summary>Enters a circle.</summary>
    /// <returns>The circle's last sequence.</returns>
    /// <exception cref="WireException">Refused, or no answer.</exception>
    public async Task<long> EnterAsync(Guid circleId, CancellationToken cancellation)
    {
        _joining = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        return await AskAsync(Calls.Enter(circleId), cancellation);
    }

    /// <summary>Sends a whole frame without waiting. Frames are small: they go in one piece or the line is broken.</summary>
    public void Send(ReadOnlySpan<byte> frame)
    {
        if (_isClosed)
        {
            return;
        }

        var sent = _socket.Send(frame, SocketFlags.None, out var error);
        if (error != SocketError.Success || sent != frame.Length)
        {
            Break();
        }
    }

    public void Heard(ReadOnlySpan<byte> record)
    {
        if (_joining is { } joining && HubRecord.KindOf(record) is RecordKind.Handshake or RecordKind.Completion)
        {
            _joining = null;
            if (HubRecord.Has(record, Names.Error))
            {
                joining.TrySetException(new WireException($"The server refused: {System.Text.Encoding.UTF8.GetString(record)}"));
            }
            else
            {
                joining.TrySetResult(HubRecord.Number(record, Names.LastSequence));
            }
        }
        else
        {
            _listener.Heard(record);
        }
    }

    public void Broken() => Break();

    public void Dispose()
    {
        _isClosed = true;
        _socket.Dispose();
    }

    private async Task<long> AskAsync(byte[] frame, CancellationToken cancellation)
    {
        var answer = _joining!.Task;
        Send(frame);
        try
        {
            return await answer.WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException late)
        {
            throw new WireException("The server did not answer within 30 seconds.", late);
        }
    }

    private async Task ReceiveAsync()
    {
        try
        {
            int count;
            do
            {
                count = await _socket.ReceiveAsync(_inbox.Free, SocketFlags.None);
                Volatile.Write(ref _bytesReceived, _bytesReceived + count);
            }
            while (count > 0 && _inbox.Take(count));
        }
        catch (Exception failure) when (failure is SocketException or ObjectDisposedException or WireException)
        {
            // Told below, unless it was closed from here.
        }

        Break();
    }

    private void Break()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _socket.Dispose();
            _joining?.TrySetException(new WireException("The server closed the line."));
            _listener.Broken();
        }
    }
}
