using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>A line between a browser and the host that can be cut: what is open breaks, what is new is not answered.</summary>
public sealed class Cable : IAsyncDisposable
{
    private readonly Uri _host;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _open = new();
    private readonly Task _work;
    private volatile bool _isCut;

    public Cable(Uri host)
    {
        _host = host;
        _listener.Start();
        _work = AcceptAsync();
    }

    /// <summary>Where the browser goes instead of the host.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public void Cut()
    {
        _isCut = true;
        foreach (var client in _open.Keys)
        {
            client.Close();
        }
    }

    public void Mend() => _isCut = false;

    public async ValueTask DisposeAsync()
    {
        Cut();
        _listener.Stop();
        await _work;
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task CarryAsync(TcpClient browser)
    {
        using var host = new TcpClient();
        using (browser)
        {
            if (_isCut)
            {
                return;
            }

            _open[browser] = 0;
            try
            {
                await host.ConnectAsync(_host.Host, _host.Port);
                var (near, far) = (browser.GetStream(), host.GetStream());
                await Task.WhenAny(near.CopyToAsync(far), far.CopyToAsync(near));
            }
            catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // Cut, or one side has gone: the other is closed with it.
            }
            finally
            {
                _open.TryRemove(browser, out _);
            }
        }
    }
}
