using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportCircle.Data;
using SupportCircle.TestDatabases;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>The host as it comes, in an environment, with nothing set but where it stores.</summary>
public sealed class PlainHost : WebApplicationFactory<Program>
{
    private readonly string _environment;
    private readonly TestInstallation _storage;

    public PlainHost(string environment, TestInstallation storage)
    {
        (_environment, _storage) = (environment, storage);
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    public async Task ReadAsync(Func<SupportDbContext, Task> read)
    {
        await using var scope = Services.CreateAsyncScope();
        await read(scope.ServiceProvider.GetRequiredService<SupportDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("Database:MigrateAtStart", "true");
        foreach (var (key, value) in Settings.Of(_storage))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
