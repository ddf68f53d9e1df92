using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>Looks again and again whether helplines were changed on another node. The first look is before anything is served.</summary>
internal sealed partial class HelplinePoll(LiveHelp live, TimeProvider time, ILogger<HelplinePoll> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private bool _hasFailed;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await live.RefreshAsync(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Tell(failure);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.RunAsync(
        () => Task.Delay(Every, time, stoppingToken),
        async () =>
        {
            await live.RefreshAsync(stoppingToken);
            _hasFailed = false;
        },
        Tell,
        stoppingToken);

    // Once for each time that the database is away.
    private void Tell(Exception failure)
    {
        if (!_hasFailed)
        {
            LogFailure(failure.GetType().Name);
        }

        _hasFailed = true;
    }

    [LoggerMessage(LogLevel.Warning, "Helplines cannot be read; those are shown that were read before: {Failure}.")]
    private partial void LogFailure(string failure);
}
