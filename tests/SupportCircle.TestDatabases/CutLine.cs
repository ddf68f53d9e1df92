using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SupportCircle.TestDatabases;

/// <summary>A line to a server that is cut when a test says so, around the next thing that is sent.</summary>
public sealed class CutLine : IAsyncDisposable
{
    private readonly (string Host, int Port) _server;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _accepting;
    private readonly TaskCompletionSource _withheld = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _next = (int)Cut.None;
    private volatile byte[]? _unanswered;

    public CutLine((string Host, int Port) server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How often it was cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>Cuts the line around what is sent next; once.</summary>
    public void CutNext(Cut cut) => Interlocked.Exchange(ref _next, (int)cut);

    /// <summary>
    /// The next time that these words are sent the server gets them, and its answer gets nowhere, while the line stays: who
    /// has sent them waits.
    /// </summary>
    /// <returns>Ends when they were sent.</returns>
    public Task WithholdAnswerTo(string words)
    {
        _unanswered = Encoding.UTF8.GetBytes(words);
        return _withheld.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
    }

    private async Task ServeAsync(TcpClient near)
    {
        using (near)
        using (var far = new TcpClient())
        {
            await far.ConnectAsync(_server.Host, _server.Port, _end.Token);
            near.NoDelay = far.NoDelay = true;
            var silence = new Silence();
            var back = ReturnAsync(far.GetStream(), near.GetStream(), silence, _end.Token);
            var sending = SendAsync(near.GetStream(), far, silence, _end.Token);
            await ((Task)sending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            near.Close();
            if (sending is { IsCompletedSuccessfully: true, Result: Cut.After })
            {
                // Ends when the answer has come and found nobody: so it was answered.
                await back.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            far.Close();
            await back.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReturnAsync(NetworkStream far, NetworkStream near, Silence silence, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        for (int count; (count = await far.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (!silence.IsKept)
            {
                await near.WriteAsync(buffer.AsMemory(0, count), cancellation);
            }
        }
    }

    private async Task<Cut> SendAsync(NetworkStream near, TcpClient far, Silence silence, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        for (int count; (count = await near.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (_unanswered is { } words && buffer.AsSpan(0, count).IndexOf(words) >= 0)
            {
                _unanswered = null;
                silence.IsKept = true;
                _withheld.TrySetResult();
            }

            switch ((Cut)Interlocked.Exchange(ref _next, (int)Cut.None))
            {
                case Cut.Before:
                    Cuts++;
                    return Cut.Before;
                case Cut.After:
                    Cuts++;

                    // The near end is gone before the answer comes.
                    near.Socket.Close();
                    await far.GetStream().WriteAsync(buffer.AsMemory(0, count), cancellation);
                    return Cut.After;
                default:
                    await far.GetStream().WriteAsync(buffer.AsMemory(0, count), cancellation);
                    break;
            }
        }

        return Cut.None;
    }

    private sealed class Silence
    {
        private volatile bool _isKept;

        public bool IsKept
        {
            get => _isKept;
            set => _isKept = value;
        }
    }
}

public enum Cut
{
    None,

    /// <summary>The server never gets it.</summary>
    Before,

    /// <summary>The server gets it, and its answer gets nowhere.</summary>
    After,
}
