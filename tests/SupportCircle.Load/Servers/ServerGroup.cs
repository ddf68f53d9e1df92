namespace SupportCircle.Load.Servers;

/// <summary>The processes that serve together: one, or the nodes of a community.</summary>
internal sealed class ServerGroup(IReadOnlyList<ServerProcess> nodes) : IAsyncDisposable
{
    /// <summary>All the processor time that they have used.</summary>
    public TimeSpan Cpu => nodes.Aggregate(TimeSpan.Zero, (sum, node) => sum + node.Cpu);

    /// <summary>Where a member of a circle connects: its members are spread over all nodes.</summary>
    public Uri Hub(int member) => nodes[member % nodes.Count].Hub;

    /// <summary>Bytes that they hold on to when they are left alone.</summary>
    public async Task<long> FootprintAsync(CancellationToken cancellation) =>
        (await Task.WhenAll(nodes.Select(node => Footprint.OfAsync(node, cancellation)))).Sum();

    /// <summary>Waits until they have compiled what was asked of them, or for that time.</summary>
    public Task SettleAsync(TimeSpan atMost, CancellationToken cancellation) =>
        Task.WhenAll(nodes.Select(node => Compiling.SettleAsync(node.Id, atMost, cancellation)));

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }
}
