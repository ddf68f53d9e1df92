using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>One host and one cast for all tests of the matrix.</summary>
public sealed class MatrixFixture : IAsyncLifetime
{
    public TestHost Host { get; private set; } = null!;

    internal Cast Cast { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await TestHost.StartAsync();
        Cast = await Cast.GatherAsync(Host);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
