using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Notifications;
using SupportCircle.Domain;

namespace SupportCircle.Web.Notifications;

/// <summary>
/// Sends what is due. A row is claimed by moving its due time on, so any number of nodes can work and a crash only
/// delays; it is deleted once the mail has left.
/// </summary>
internal sealed partial class MailWorker(
    IServiceScopeFactory scopes, Mailbox mailbox, IMailTransport transport, MailBell bell, TimeProvider time, ILogger<MailWorker> logger)
    : BackgroundService
{
    private const int MaxAttempts = 10;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendNextAsync(stoppingToken))
                {
                }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(failure.GetType().Name);
            }

            await bell.WaitAsync(Round, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> SendNextAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
        var now = time.Now();
        var row = await db.OutgoingMails.Where(m => m.DueAt <= now).OrderBy(m => m.DueAt).FirstOrDefaultAsync(cancellation);
        if (row is null)
        {
            return false;
        }

        var writes = scope.ServiceProvider.GetRequiredService<WriteTransaction>();
        var claimed = await writes.RunAsync(() => db.OutgoingMails.Where(m => m.Id == row.Id && m.DueAt == row.DueAt)
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.DueAt, now + Claim).SetProperty(m => m.Attempts, m => m.Attempts + 1), cancellation),
            cancellation);
        if (claimed == 1)
        {
            await SendAsync(scope.ServiceProvider.GetRequiredService<MailWriter>(), row, cancellation);
            await writes.RunAsync(
                () => db.OutgoingMails.Where(m => m.Id == row.Id).ExecuteDeleteAsync(cancellation), cancellation);
        }

        return true;
    }

    private async Task SendAsync(MailWriter writer, OutgoingMail row, CancellationToken cancellation)
    {
        // One that could not be sent so often is given up: an address is not kept for nothing.
        if (row.Attempts < MaxAttempts && await writer.WriteAsync(mailbox.Open(row)) is { } mail)
        {
            await transport.SendAsync(mail, cancellation);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A mail could not be sent and will be tried again: {Failure}.")]
    private partial void LogFailure(string failure);
}
