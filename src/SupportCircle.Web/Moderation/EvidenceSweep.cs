using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Moderation;

/// <summary>Looks again and again for evidence whose time is over.</summary>
internal sealed partial class EvidenceSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<EvidenceSweep> logger)
    : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(10);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        () => Task.Delay(Round, time, stoppingToken),
        async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ExpireEvidence>().RunAsync(stoppingToken);
        },
        failure => LogFailure(failure.GetType().Name),
        stoppingToken);

    [LoggerMessage(LogLevel.Warning, "Evidence that has expired could not be erased and will be tried again: {Failure}.")]
    private partial void LogFailure(string failure);
}
