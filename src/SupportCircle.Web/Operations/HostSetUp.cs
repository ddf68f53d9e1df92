using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Web.Operations;

/// <summary>Where the host stands: its content, its limits, the proxies before it, the client that it serves.</summary>
internal static class HostSetUp
{
    // The longest text in a request, each unit escaped as six bytes, and the rest of the JSON.
    private const int LargestRequest = StoryLimits.BodyLength * 6 + 4 * 1024;

    private const string SettingsFile = "appsettings.json";

    // One without the client has its settings beside it all the same; without them it would log each statement.
    private static bool FilesAreBeside =>
        Directory.Exists(Beside("wwwroot")) || (File.Exists(Beside(SettingsFile)) && !File.Exists(SettingsFile));

    /// <summary>A published host finds its files beside itself, from wherever it is started.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = FilesAreBeside ? AppContext.BaseDirectory : null,
    };

    public static void ConfigureHost(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });

        // The publisher ends when the log has ended: one after the other would wait for ever.
        builder.Services.Configure<HostOptions>(options => options.ServicesStopConcurrently = true);
    }

    /// <summary><c>Web:TrustedProxies</c>: addresses of proxies whose word on address, scheme and host is taken.</summary>
    public static void UseProxies(this WebApplication app)
    {
        var proxies = app.Configuration.GetSection("Web:TrustedProxies").Get<string[]>() ?? [];
        if (proxies.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,

            // One proxy may stand behind another; the way back ends at the first that is not known.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies.Where(proxy => proxy.Length > 0))
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }

    /// <summary>The client: every path that is not the server's is one of its pages.</summary>
    public static void MapClient(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.Map("/api/{**rest}", () => Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
        app.Map("/hubs/{**rest}", () => Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
        app.MapFallbackToFile("index.html").AllowAnonymous();
    }

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
