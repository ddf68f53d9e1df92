using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Reads the last minute of the revocations again and again: a later id can commit first, and another node's or the
/// command line's arrive this way. A node that cannot read them for three seconds drops its connections, since it can no
/// longer know who belongs.
/// </summary>
internal sealed partial class RevocationPoll(
    IDbContextFactory<SupportDbContext> contexts,
    Revocations revocations,
    CircleConnections connections,
    TimeProvider time,
    ILogger<RevocationPoll> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Reread = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestBlind = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lastRead = time.GetTimestamp();
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ReadAsync(stoppingToken);
                lastRead = time.GetTimestamp();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailure(failure.GetType().Name);
                if (time.GetElapsedTime(lastRead) > LongestBlind)
                {
                    connections.Cut(_ => true);
                }
            }

            connections.CutStuck();
        }
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestBlind);
        var since = time.Now() - Reread;
        revocations.Apply(await db.Revocations.Where(r => r.At >= since).OrderBy(r => r.Id).ToListAsync(limit.Token));
    }

    [LoggerMessage(LogLevel.Error, "Revocations could not be read: {Failure}.")]
    private partial void LogFailure(string failure);
}
