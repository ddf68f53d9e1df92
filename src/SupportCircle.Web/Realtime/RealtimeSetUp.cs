using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using StackExchange.Redis;
using SupportCircle.Contracts;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Operations;
using WebSocketOptions = Microsoft.AspNetCore.Builder.WebSocketOptions;

namespace SupportCircle.Web.Realtime;

internal static class RealtimeSetUp
{
    // Together the time within which a line whose other end has vanished is closed. SignalR's own time-out begins with a
    // client's first ping: it would wait for ever for one that has never sent any.
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PongWithin = TimeSpan.FromSeconds(15);

    public static void AddRealtime(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSignalR(options =>
            {
                options.MaximumReceiveMessageSize = ConversationLimits.FrameBytes;
                options.EnableDetailedErrors = false;
                options.MaximumParallelInvocationsPerClient = 1;
                options.AddFilter<RefusalFilter>();
            })
            .AddJsonProtocol(options =>
            {
                WireJson.Configure(options.PayloadSerializerOptions);

                // Arguments are read by HubArguments, which can give a code; here there would be none.
                options.PayloadSerializerOptions.AllowDuplicateProperties = true;
            });
        services.Configure<WebSocketOptions>(options => (options.KeepAliveInterval, options.KeepAliveTimeout) = (PingEvery, PongWithin));
        services.AddBus(configuration.Redis());
        services.AddSingleton<RoomFrames>();
        services.AddSingleton<Rooms>();
        services.AddSingleton<RoomNews>().AddSingleton<CirclePresence>();
        services.AddScoped<TellTyping>();
        services.AddSingleton<CircleConnections>();
        services.AddSingleton<HubLifetimeManager<CircleHub>>(provider => provider.GetRequiredService<CircleConnections>());
        services.AddSingleton<ModerationConnections>().AddSingleton<AllConnections>().AddSingleton<ModerationNews>();
        services.AddSingleton<HubLifetimeManager<ModerationHub>>(provider => provider.GetRequiredService<ModerationConnections>());
        services.AddSingleton<RealtimeMeter>();
        services.AddSingleton<Revocations>();
        services.AddHostedService<CirclePublisher>();
        services.AddHostedService(provider => provider.GetRequiredService<ModerationNews>());
        services.AddHostedService<RoomKeeper>();
        services.AddHostedService<PresenceKeeper>();
        services.AddHostedService<RevocationPoll>();
    }

    public static void MapRealtime(this IEndpointRouteBuilder routes)
    {
        MapHub<CircleHub>(routes, "/hubs/circle");
        MapHub<ModerationHub>(routes, "/hubs/moderation");
    }

    private static void MapHub<THub>(IEndpointRouteBuilder routes, string path)
        where THub : Hub =>
        routes.MapHub<THub>(path, options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.CloseOnAuthenticationExpiration = true;
        })

        // There is nothing to validate, and a line would wait inside of it.
        .DisableValidation();

    // First: what is committed while the host stops is still to be told.
    private static void AddBus(this IServiceCollection services, ConfigurationOptions? redis)
    {
        if (redis is null)
        {
            services.AddSingleton<NodeBus, SingleNode>();
            return;
        }

        services.AddSingleton(_ => new RedisConnection(redis));
        services.AddSingleton<BusPayload>();
        services.AddSingleton<RedisBus>();
        services.AddSingleton<NodeBus>(provider => provider.GetRequiredService<RedisBus>());
        services.AddHostedService(provider => provider.GetRequiredService<RedisConnection>());
        services.AddHostedService(provider => provider.GetRequiredService<RedisBus>());
    }
}
