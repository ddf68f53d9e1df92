using Microsoft.Extensions.DependencyInjection;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

/// <summary>Two hosts on one installation: the same databases, key ring and, if there is one, Redis.</summary>
internal sealed class TwoNodes : IAsyncDisposable
{
    private readonly TestInstallation _installation = new(isMigrated: true);
    private readonly IReadOnlyDictionary<string, string> _settings;

    private TwoNodes(RedisProcess? redis) =>
        _settings = redis is null ? Settings.Of() : Settings.Of(("Redis:ConnectionString", redis.Connection));

    public TestHost First { get; private set; } = null!;

    public TestHost Second { get; private set; } = null!;

    /// <param name="redis">Null for nodes that cannot tell each other anything.</param>
    /// <param name="first">Changes the first host's services.</param>
    /// <param name="both">Changes both hosts' services.</param>
    public static async Task<TwoNodes> StartAsync(
        RedisProcess? redis, Action<IServiceCollection>? first = null, Action<IServiceCollection>? both = null)
    {
        var nodes = new TwoNodes(redis);
        nodes.First = await nodes.StartHostAsync(first + both);
        nodes.Second = await nodes.StartHostAsync(both);
        return nodes;
    }

    public async Task RestartSecondAsync()
    {
        await Second.DisposeAsync();
        Second = await StartHostAsync(services: null);
    }

    public async ValueTask DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
        _installation.Dispose();
    }

    private Task<TestHost> StartHostAsync(Action<IServiceCollection>? services) =>
        TestHost.StartAsync(_settings, services: services, on: _installation);
}
