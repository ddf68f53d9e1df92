using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Reads the last minute of the revocations again and again, and when another node tells that it has written some: a later
/// id can commit first, and the bus may be down. A node that cannot read them for three seconds drops its connections, since it can no
/// longer know who belongs.
/// </summary>
internal sealed partial class RevocationPoll(
    IDbContextFactory<SupportDbContext> contexts,
    Revocations revocations,
    NodeBus bus,
    AllConnections connections,
    TimeProvider time,
    ILogger<RevocationPoll> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Reread = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestBlind = TimeSpan.FromSeconds(3);

    private long _lastRead;

    // Two rounds, since a read that hangs must not keep the other from noticing. Who reads has a thread of their own: behind
    // thousands of people who come back at once they would wait for seconds, and all those people would be dropped.
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _lastRead = time.GetTimestamp();
        return Task.WhenAll(
            Task.Factory.StartNew(() => ReadAgain(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default),
            Rounds.RunAsync(() => Task.Delay(Every, time, stoppingToken), Watch, Tell, stoppingToken));
    }

    private void ReadAgain(CancellationToken stopping)
    {
        var bell = Task.CompletedTask;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                bell = bell.IsCompleted ? bus.Revoked.WaitAsync(Every, time, stopping) : bell;
                bell.Wait(Every, stopping);
                Read();
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                // The host is stopping.
            }
            catch (Exception failure)
            {
                Tell(failure);
            }
        }
    }

    private void Read()
    {
        using var db = contexts.CreateDbContext();
        db.Database.SetCommandTimeout(LongestBlind);
        var since = time.Now() - Reread;
        revocations.Apply([.. db.Revocations.Where(r => r.At >= since).OrderBy(r => r.Id)]);
        Interlocked.Exchange(ref _lastRead, time.GetTimestamp());
    }

    private Task Watch()
    {
        if (time.GetElapsedTime(Interlocked.Read(ref _lastRead)) > LongestBlind)
        {
            connections.Cut(_ => true);
        }

        connections.CutStuck();
        return Task.CompletedTask;
    }

    private void Tell(Exception failure) => LogFailure(failure.GetType().Name);

    [LoggerMessage(LogLevel.Error, "Revocations could not be read: {Failure}.")]
    private partial void LogFailure(string failure);
}
