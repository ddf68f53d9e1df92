using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Privacy;

/// <summary>Finishes the erasures of the last day, again and again: what a node that died in the middle has left, whichever it was.</summary>
internal sealed partial class ErasureSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<ErasureSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(1);

    /// <summary>One round.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var since = time.Now() - LookBack;
        var erased = await scope.ServiceProvider.GetRequiredService<SupportDbContext>().Revocations
            .Where(r => r.At >= since && r.Kind == RevocationKind.Erased).Select(r => r.MemberId!.Value).ToListAsync(cancellation);
        if (erased.Count > 0)
        {
            await scope.ServiceProvider.GetRequiredService<KeyErasing>().FinishAsync(erased, cancellation);
            await scope.ServiceProvider.GetRequiredService<EraseMember>().AgainAsync(erased, cancellation);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        () => Task.Delay(Round, time, stoppingToken), () => RunAsync(stoppingToken), failure => LogFailure(failure.GetType().Name), stoppingToken);

    [LoggerMessage(LogLevel.Warning, "Erasures could not be finished and will be tried again: {Failure}.")]
    private partial void LogFailure(string failure);
}
