using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Safety;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Safety;

/// <summary>
/// Keeps this node's signal rules as the organisation has them: read before the host answers anybody, again when another node has told of a
/// change, and twice a second in any case. Rules that take time to make are made beside everything else; until then the ones before hold.
/// </summary>
internal sealed partial class SignalRulesKeeper(
    IDbContextFactory<SupportDbContext> contexts, LiveSignalRules live, SignalRulesNodes nodes, TimeProvider time, ILogger<SignalRulesKeeper> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _turn = new(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        live.Take(live.With(await ReadAsync(cancellationToken)));
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Takes what is kept now, once it is made.</summary>
    public async Task RenewAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (await VersionAsync(cancellation) != live.Now.Choices.Version)
            {
                var next = live.With(await ReadAsync(cancellation));
                await Task.Run(() => next.Rules, cancellation);
                live.Take(next);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    // It takes about a second to make them, and the first who writes does not wait for it.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Run(() => live.Screen("ready"), stoppingToken);
        await Rounds.RunAsync(
            () => nodes.Changed.WaitAsync(Every, time, stoppingToken), () => RenewAsync(stoppingToken), failure => LogFailure(failure.GetType().Name), stoppingToken);
    }

    private async Task<int> VersionAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.SignalsVersionAsync(cancellation);
    }

    // The version first: what is read then is at least as new, and read again if it is newer.
    private async Task<SignalChoices> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return new SignalChoices(
            await db.SignalsVersionAsync(cancellation),
            await db.RuleSwitches.OrderBy(one => one.RuleId).ToListAsync(cancellation),
            await db.OwnRules.OrderBy(rule => rule.Number).ToListAsync(cancellation));
    }

    [LoggerMessage(LogLevel.Error, "Signal rules could not be read anew, and the ones before hold: {Failure}.")]
    private partial void LogFailure(string failure);
}
