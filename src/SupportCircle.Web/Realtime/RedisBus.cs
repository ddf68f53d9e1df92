using System.Security.Cryptography;
using StackExchange.Redis;

namespace SupportCircle.Web.Realtime;

/// <summary>The bus over Redis: a channel for each circle that somebody hears, and one for revocations.</summary>
internal sealed partial class RedisBus(RedisConnection redis, BusPayload payload, ILogger<RedisBus> logger) : NodeBus, IHostedService
{
    private static readonly RedisChannel Revocations = RedisChannel.Literal("supportcircle:revoked");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Two that subscribe and unsubscribe at once would leave one of them deaf.
    private readonly Lock _lock = new();

    public override bool HasOthers => redis.Multiplexer.IsConnected;

    private ISubscriber Subscriber => redis.Multiplexer.GetSubscriber();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        redis.Multiplexer.ConnectionFailed += (_, failed) => LogLost(failed.FailureType);
        redis.Multiplexer.ConnectionRestored += (_, _) =>
        {
            Resumed.Ring();
            Revoked.Ring();
        };
        await SubscribeAsync(Revocations, (_, _) => Revoked.Ring());
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Publish(Guid circleId, IReadOnlyList<RoomEntry> entries)
    {
        if (redis.Multiplexer.IsConnected)
        {
            Say(ChannelOf(circleId), payload.Write(circleId, entries));
        }
    }

    public override async Task<int> AskAsync(Guid circleId, RoomEntry question)
    {
        try
        {
            var heard = await Subscriber.PublishAsync(ChannelOf(circleId), payload.Write(circleId, [question])).WaitAsync(Patience);
            return Math.Max(0, (int)heard - 1);
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            LogUnsaid(failure.GetType().Name);
            return 0;
        }
    }

    public override void TellRevoked() => Say(Revocations, RedisValue.EmptyString);

    public override async Task<IDisposable> FollowAsync(Guid circleId, Action<RoomEntry> hear)
    {
        var channel = ChannelOf(circleId);
        void Read(RedisChannel _, RedisValue value) => Hear(circleId, value, hear);
        await SubscribeAsync(channel, Read);
        return new Following(() =>
        {
            lock (_lock)
            {
                _ = Subscriber.UnsubscribeAsync(channel, Read, CommandFlags.FireAndForget);
            }
        });
    }

    private static RedisChannel ChannelOf(Guid circleId) => RedisChannel.Literal($"supportcircle:circle:{circleId:N}");

    private void Say(RedisChannel channel, RedisValue value)
    {
        try
        {
            _ = Subscriber.PublishAsync(channel, value, CommandFlags.FireAndForget);
        }
        catch (RedisException failure)
        {
            LogUnsaid(failure.GetType().Name);
        }
    }

    // Once it is registered here it is made good by itself when Redis is back: so whatever goes wrong is only told.
    private async Task SubscribeAsync(RedisChannel channel, Action<RedisChannel, RedisValue> hear)
    {
        try
        {
            Task subscribed;
            lock (_lock)
            {
                subscribed = Subscriber.SubscribeAsync(channel, hear);
            }

            await subscribed.WaitAsync(Patience);
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            LogDeaf(failure.GetType().Name);
        }
    }

    private void Hear(Guid circleId, RedisValue value, Action<RoomEntry> hear)
    {
        try
        {
            foreach (var entry in payload.Read(circleId, (byte[])value!))
            {
                hear(entry);
            }
        }
        catch (CryptographicException)
        {
            LogForeign();
        }
    }

    [LoggerMessage(LogLevel.Warning, "The connection to Redis was lost: {Failure}. Other nodes' messages come by reading the log.")]
    private partial void LogLost(ConnectionFailureType failure);

    [LoggerMessage(LogLevel.Debug, "Other nodes could not be told: {Failure}.")]
    private partial void LogUnsaid(string failure);

    [LoggerMessage(LogLevel.Warning, "Other nodes cannot be heard for now: {Failure}.")]
    private partial void LogDeaf(string failure);

    [LoggerMessage(LogLevel.Warning, "Something on the bus was not written by a node with this key ring, and was dropped.")]
    private partial void LogForeign();

    private sealed class Following(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
