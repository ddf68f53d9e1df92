using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using SupportCircle.Contracts;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Realtime;

internal static class RealtimeSetUp
{
    public static void AddRealtime(this IServiceCollection services)
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
        services.AddSingleton<CircleConnections>();
        services.AddSingleton<HubLifetimeManager<CircleHub>>(provider => provider.GetRequiredService<CircleConnections>());
        services.AddSingleton<Revocations>();
        services.AddHostedService<CirclePublisher>();
        services.AddHostedService<RevocationPoll>();
    }

    public static void MapRealtime(this IEndpointRouteBuilder routes) =>
        routes.MapHub<CircleHub>("/hubs/circle", options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.CloseOnAuthenticationExpiration = true;
        });
}
