using SupportCircle.Domain;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Connection.CheckIns;

/// <summary>Closes a week when it is over, and when the host was not there at its end, as soon as it is.</summary>
internal sealed partial class PulseKeeper(IServiceScopeFactory scopes, TimeProvider time, ILogger<PulseKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    // What was sent in the last moment of the week is in the log by then.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    private DateOnly? _closed;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        () => Task.Delay(Round, time, stoppingToken), () => RunAsync(stoppingToken), failure => LogFailure(failure.GetType().Name), stoppingToken);

    private async Task RunAsync(CancellationToken cancellation)
    {
        var week = PulseWeek.LastClosed(time.Now() - Grace);
        if (week == _closed)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClosePulses>().RunAsync(week, cancellation);
        _closed = week;
    }

    [LoggerMessage(LogLevel.Warning, "The pulses of a week could not be worked out and will be tried again: {Failure}.")]
    private partial void LogFailure(string failure);
}
