using System.Diagnostics;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Faults.Injection;

/// <summary>All hosts of a run, and what is done to them.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private readonly List<Node> _nodes;
    private readonly Injector _injector;

    public Fleet(Installation installation, Surroundings around, Stopwatch clock)
    {
        Chronicle = new Chronicle(clock);
        Kinds = around.Kinds;
        _nodes = [.. Enumerable.Range(1, around.Nodes).Select(number => new Node(number, installation, around.Clock(number), Chronicle))];
        _injector = new Injector(_nodes, around, Chronicle);
    }

    public Chronicle Chronicle { get; }

    /// <summary>The faults that can be here.</summary>
    public IReadOnlyList<FaultKind> Kinds { get; }

    /// <summary>Where the nodes listen, once they have been started.</summary>
    public IReadOnlyList<Uri> Hubs => [.. _nodes.Select(node => new Uri(node.Address, ServerProcess.HubPath))];

    /// <exception cref="ServerFailure">A host did not come up.</exception>
    public async Task StartAsync(CancellationToken cancellation)
    {
        foreach (var node in _nodes)
        {
            await node.StartAsync(cancellation);
        }
    }

    /// <summary>Begins a fault; what lasts goes on meanwhile.</summary>
    public Task BeginAsync(FaultChoice choice, CancellationToken cancellation) => _injector.BeginAsync(choice, cancellation);

    /// <summary>Waits until everything runs as it should.</summary>
    public Task HealAsync() => _injector.HealAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }
    }
}
