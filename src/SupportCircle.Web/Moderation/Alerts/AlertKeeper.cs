using SupportCircle.Domain;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>Looks again and again for steps of alerts whose time has come.</summary>
internal sealed partial class AlertKeeper(IServiceScopeFactory scopes, TimeProvider time, ILogger<AlertKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Search = TimeSpan.FromMinutes(1);

    private DateTime _searched;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        () => Task.Delay(Round, time, stoppingToken),
        async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            var escalate = scope.ServiceProvider.GetRequiredService<EscalateAlerts>();
            await escalate.RunAsync(stoppingToken);
            if (time.Now() - _searched >= Search)
            {
                await escalate.RaiseMissingAsync(stoppingToken);
                _searched = time.Now();
            }
        },
        failure => LogFailure(failure.GetType().Name),
        stoppingToken);

    [LoggerMessage(LogLevel.Warning, "An alert could not go on and will be tried again: {Failure}.")]
    private partial void LogFailure(string failure);
}
