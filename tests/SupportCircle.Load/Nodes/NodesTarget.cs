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
                started.Add(await product.Installation.StartAsync(Installation.AnyPort, _settings, cancellation));
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
