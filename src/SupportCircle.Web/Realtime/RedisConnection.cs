using StackExchange.Redis;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// The connection to Redis. A host runs without: it starts though Redis is away, and connects by itself when it is back.
/// </summary>
internal sealed class RedisConnection : IHostedService, IAsyncDisposable
{
    private readonly ConfigurationOptions _options;
    private ConnectionMultiplexer? _connection;

    public RedisConnection(ConfigurationOptions options)
    {
        _options = options;
        _options.ClientName ??= "supportcircle";
        _options.AbortOnConnectFail = false;
        _options.ConnectTimeout = Math.Min(_options.ConnectTimeout, 2_000);

        // What cannot be said now is not said later: by then the log has been read.
        _options.BacklogPolicy = BacklogPolicy.FailFast;
    }

    public ConnectionMultiplexer Multiplexer =>
        _connection ?? throw new InvalidOperationException("The connection to Redis has not been started.");

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _connection = await ConnectionMultiplexer.ConnectAsync(_options);

    /// <summary>Stays open until the host is disposed of: what is committed while it stops is told too.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            await connection.CloseAsync(allowCommandsToComplete: true);
            await connection.DisposeAsync();
        }
    }
}
