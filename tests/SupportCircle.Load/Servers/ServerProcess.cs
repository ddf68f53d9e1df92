using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SupportCircle.Load.Servers;

/// <summary>A server as a process of its own, on the loopback.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    public const string HubPath = "/hubs/circle";
    private const int LinesKept = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _said = new();

    private ServerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; private set; } = null!;

    public Uri Hub => new(Address, HubPath);

    public int Id => _process.Id;

    /// <summary>Completes when the process has ended, whoever ended it.</summary>
    public Task Ended => _process.WaitForExitAsync();

    /// <summary>All the processor time that it has used.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="program">An assembly.</param>
    /// <param name="settings">Environment variables on top of this process's own.</param>
    /// <param name="isWithLoad">On the core of the load.</param>
    /// <exception cref="ServerFailure">It did not come up.</exception>
    public static async Task<ServerProcess> StartAsync(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string> settings,
        CancellationToken cancellation,
        bool isWithLoad = false)
    {
        var server = new ServerProcess(await Cores.StartServerAsync(DotNet.Program(program, arguments, settings), isWithLoad));
        try
        {
            var listening = server._listening.Task;
            var ended = server._process.WaitForExitAsync(cancellation);
            if (await Task.WhenAny(listening, ended).WaitAsync(Patience, cancellation) == ended)
            {
                throw server.Failure("ended at its start");
            }

            server.Address = await listening;
            return server;
        }
        catch (TimeoutException)
        {
            await server.DisposeAsync();
            throw server.Failure("did not come up within a minute");
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks it to end, and waits until it has.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        Signals.AskToEnd(Id);
        await _process.WaitForExitAsync(cancellation);
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private ServerFailure Failure(string what) =>
        new($"The server {what}. It said:{Environment.NewLine}{string.Join(Environment.NewLine, _said)}");

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _said.Enqueue(line);
        if (_said.Count > LinesKept)
        {
            _said.TryDequeue(out _);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
