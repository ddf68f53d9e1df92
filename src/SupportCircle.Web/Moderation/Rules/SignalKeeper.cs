using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>Rung when this node has committed signals.</summary>
internal sealed class SignalBell : Bell;

/// <summary>Opens cases of signals as soon as they are there; and of those whose node has died, a little later.</summary>
internal sealed partial class SignalKeeper(
    IServiceScopeFactory scopes, SignalBell bell, TimeProvider time, ILogger<SignalKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        () => bell.WaitAsync(Round, time, stoppingToken),
        async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SignalCases>().RunAsync(stoppingToken);
        },
        failure => LogFailure(failure.GetType().Name),
        stoppingToken);

    [LoggerMessage(LogLevel.Warning, "Signals could not be brought into cases and will be tried again: {Failure}.")]
    private partial void LogFailure(string failure);
}
