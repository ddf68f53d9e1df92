using Microsoft.Extensions.Time.Testing;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>One host for all tests of a class, which make people and circles of their own in it.</summary>
public class OneHost : IAsyncLifetime
{
    private int _people;

    public TestHost Host { get; private set; } = null!;

    public SentMails Mails { get; } = new();

    /// <summary>The host's clock, where a class moves it.</summary>
    public virtual FakeTimeProvider? Time => null;

    protected virtual IReadOnlyDictionary<string, string> Settings => Hosting.Settings.Of();

    public async ValueTask InitializeAsync() => Host = await TestHost.StartAsync(Settings, Time, Mails.Watch);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody with an address of their own and no account yet.</summary>
    public Person Somebody(string name = "Ana") => new(Host.Address, name, $"{name}{Interlocked.Increment(ref _people)}@example.org");
}
