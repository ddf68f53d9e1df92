using SupportCircle.Web.Moderation.Alerts;
using SupportCircle.Web.Moderation.Rules;
using SupportCircle.Web.Moderation.Shifts;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Moderation;

/// <summary>Looks again and again for evidence, declined posts, suspensions, shifts, notes and drills whose time is over.</summary>
internal sealed partial class ModerationSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<ModerationSweep> logger)
    : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        () => Task.Delay(Round, time, stoppingToken),
        async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<EndSuspensions>().RunAsync(stoppingToken);
            await scope.ServiceProvider.GetRequiredService<ExpireEvidence>().RunAsync(stoppingToken);
            await scope.ServiceProvider.GetRequiredService<ExpireDeclined>().RunAsync(stoppingToken);
            await scope.ServiceProvider.GetRequiredService<ExpireQuiet>().RunAsync(stoppingToken);
            await scope.ServiceProvider.GetRequiredService<ExpireShifts>().RunAsync(stoppingToken);
            await scope.ServiceProvider.GetRequiredService<ExpireDrills>().RunAsync(stoppingToken);
        },
        failure => LogFailure(failure.GetType().Name),
        stoppingToken);

    [LoggerMessage(LogLevel.Warning, "What was due could not be done and will be tried again: {Failure}.")]
    private partial void LogFailure(string failure);
}
