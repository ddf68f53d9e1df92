using System.CommandLine;
using Microsoft.AspNetCore.Http.Connections;
using SupportCircle.Contracts;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Reference;

/// <summary><c>reference</c>: serves the <see cref="ReferenceHub"/> until it is stopped.</summary>
internal static class ReferenceCommand
{
    public const string Name = "reference";

    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen; a free port of the loopback unless said otherwise.",
            DefaultValueFactory = _ => "http://127.0.0.1:0",
        };
        var command = new Command(Name, "Serves the reference hub: SignalR as it comes, storing nothing. The other commands start it themselves.") { urls };
        command.SetAction((arguments, cancellation) => ServeAsync(arguments.GetRequiredValue(urls), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(string urls, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.Logging.ClearProviders();
        builder.Services.AddRouting();
        builder.Services.AddSignalR().AddJsonProtocol(options => WireJson.Configure(options.PayloadSerializerOptions));
        await using var app = builder.Build();
        app.MapHub<ReferenceHub>(ServerProcess.HubPath, options => options.Transports = HttpTransportType.WebSockets);
        await app.StartAsync(cancellation);
        await Console.Out.WriteLineAsync($"Now listening on: {app.Urls.First()}");
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }
}
