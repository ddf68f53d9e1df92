using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SupportCircle.TestServers;

/// <summary>
/// A throw-away Redis from the installed program, on the loopback only, that keeps nothing. It ends with the process that
/// started it, and can be ended and started again on the same port.
/// </summary>
public sealed class RedisProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // The shell waits for the end of its input: it comes also when this process is killed.
    private const string Script = """
        redis-server --port "$PORT" --bind 127.0.0.1 --save "" --appendonly no --daemonize no < /dev/null &
        server=$!
        cat > /dev/null
        kill -KILL "$server"
        """;

    private readonly int _port = Ports.Free();
    private Process? _process;

    private RedisProcess()
    {
        Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>The one for all tests that leave it running.</summary>
    public static RedisProcess Shared => LazyShared.Value;

    private static Lazy<RedisProcess> LazyShared { get; } = new(New);

    public string Connection => $"127.0.0.1:{_port}";

    public static RedisProcess New() => new();

    public void Start()
    {
        var start = new ProcessStartInfo("sh", ["-c", Script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PORT"] = $"{_port}" },
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        WaitUntilReady();
    }

    /// <summary>At once, as a power cut would.</summary>
    public void Stop()
    {
        if (_process is { } process)
        {
            _process = null;
            process.StandardInput.Close();
            process.WaitForExit(Patience);
            process.Dispose();
        }
    }

    public void Dispose() => Stop();

    private void WaitUntilReady()
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && !_process!.HasExited;)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, _port);
                return;
            }
            catch (SocketException)
            {
                // Not yet.
                _process.WaitForExit(TimeSpan.FromMilliseconds(20));
            }
        }

        throw new InvalidOperationException("Redis did not start: is redis-server installed?");
    }
}
