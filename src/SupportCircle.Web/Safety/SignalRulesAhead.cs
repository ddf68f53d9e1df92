namespace SupportCircle.Web.Safety;

/// <summary>Makes the signal rules as soon as the host runs, beside everything else: it takes about a second, and the first who writes does not wait for it.</summary>
internal sealed class SignalRulesAhead(IServiceProvider services) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(() => services.GetRequiredService<LiveSignalRules>().Screen("ready"), stoppingToken);
}
