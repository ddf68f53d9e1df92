using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SupportCircle.Domain;

namespace SupportCircle.Data;

/// <summary>Deletes marks that nobody can ask for any more.</summary>
public sealed partial class CommitMarkSweep(
    IDbContextFactory<SupportDbContext> contexts, TimeProvider time, ILogger<CommitMarkSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(1);

    /// <summary>Far longer than any transaction is waited for.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var db = await contexts.CreateDbContextAsync(stoppingToken);
                var before = time.Now() - Kept;
                await db.CommitMarks.Where(mark => mark.At < before).ExecuteDeleteAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Old commit marks could not be deleted: {Failure}.")]
    private partial void LogFailure(string failure);
}
