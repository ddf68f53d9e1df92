using Microsoft.Extensions.Options;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Moderation.Witness;

/// <summary>
/// Looks again and again for what nobody has answered. It reads what the log has committed and is no part of the log's own path; every
/// node does it, and what another one has done already is not done twice.
/// </summary>
internal sealed partial class WitnessKeeper(
    IServiceScopeFactory scopes, IOptions<ModerationOptions> options, TimeProvider time, ILogger<WitnessKeeper> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        () => Task.Delay(TimeSpan.FromSeconds(options.Value.UnansweredEverySeconds), time, stoppingToken),
        async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<NoteAwaited>().RunAsync(stoppingToken);
            await scope.ServiceProvider.GetRequiredService<LetRise>().RunAsync(stoppingToken);
        },
        failure => LogFailure(failure.GetType().Name),
        stoppingToken);

    [LoggerMessage(LogLevel.Warning, "What nobody has answered could not be looked at and will be tried again: {Failure}.")]
    private partial void LogFailure(string failure);
}
