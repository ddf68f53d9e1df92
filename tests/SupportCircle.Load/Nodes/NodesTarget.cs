using SupportCircle.Load.People;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Nodes;

/// <summary>Several hosts of one installation, over Redis; circles have members on each.</summary>
internal sealed class NodesTarget(ProductTarget product, int nodes, string redis) : Target
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal) { [Database.RedisSetting] = redis };

    public override string Name => "nodes";

    public override bool KeepsOrder => true;

    public override IReadOnlyList<Circle> Circles => product.Circles;

    public override async Task<ServerGroup> StartAsync(CancellationToken cancellation)
    {
        var started = new List<ServerProcess>();
        try
        {
            while (started.Count < nodes)
            {
                // Two on one core would cost each other more than nodes do.
                started.Add(await product.Installation.StartAsync(
                    Installation.AnyPort, _settings, cancellation, isWithLoad: started.Count % 2 == 1));
            }

            return new ServerGroup(started);
        }
        catch
        {
            await new ServerGroup(started).DisposeAsync();
            throw;
        }
    }
}
