using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;
using SupportCircle.Web.Moderation.Rules;

namespace SupportCircle.Web.Conversation;

/// <summary>
/// Somebody may need help whose words were not taken: because of a mute, a pause, slow mode or agreements that they have not
/// accepted. The words are kept nowhere; that there were such words is told to those who look after the circle.
/// </summary>
internal sealed partial class UntakenWords(
    IServiceScopeFactory scopes, SignalBell signals, TimeProvider time, ILogger<UntakenWords> logger)
{
    /// <summary>Never fails: what the author is told is the refusal.</summary>
    public async Task TellAsync(Guid circleId, Guid memberId, SignalMark mark, Refusal refusal)
    {
        if (refusal.Code is RefusalCodes.NotAllowed or RefusalCodes.Paused or RefusalCodes.TooManyRequests or RefusalCodes.AgreementsRequired)
        {
            try
            {
                await WriteAsync(circleId, memberId, mark);
                signals.Ring();
            }
            catch (Exception failure)
            {
                LogUntold(failure.GetType().Name);
            }
        }
    }

    private async Task WriteAsync(Guid circleId, Guid memberId, SignalMark mark)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
        await scope.ServiceProvider.GetRequiredService<WriteTransaction>().RunAsync(async () =>
        {
            var seat = await db.Seats.FirstOrDefaultAsync(s => s.CircleId == circleId && s.MemberId == memberId && s.State == SeatState.Active);
            if (seat is not null)
            {
                db.Add(Signal.Of(mark, circleId, seat.Id, time.Now(), sequence: null, heldPostId: null));
            }
        }, CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Error, "A signal of words that were not taken could not be kept: {Failure}.")]
    private partial void LogUntold(string failure);
}
