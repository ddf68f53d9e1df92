using SupportCircle.Data.Conversation;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Moderation.Rules;

namespace SupportCircle.Web.Conversation;

/// <summary>
/// Words on their way into the log: held against what the circle and the organisation watch for, and again when that has
/// changed in between; and told to those who are to look at them.
/// </summary>
internal sealed class WatchedAppends(RuleSets rules, RuleNews news, SignalBell signals, UntakenWords untaken)
{
    private const int Tries = 5;

    /// <param name="append">Asks the log to take them; more than once when the rules have changed.</param>
    /// <exception cref="Refusal">Of the rules or the log; <c>unavailable</c> when the rules change again and again.</exception>
    public async Task<LogReceipt> RunAsync(
        Guid circleId, Guid memberId, ScreenedText words, Func<Watched, Task<LogReceipt>> append, CancellationToken cancellation)
    {
        try
        {
            var (receipt, watched) = await AppendAsync(circleId, words.Text, append, cancellation);
            if (words.Mark is { Level: > SignalLevel.Green } || (watched.Action == WatchAction.Flag && receipt.Held is null))
            {
                signals.Ring();
            }

            if (receipt.Held is not null)
            {
                await news.TellAsync(circleId, memberId);
            }

            return receipt;
        }
        catch (Refusal refusal) when (words is { NeedsHelp: true, Mark: not null })
        {
            // A mute, a pause: the words are not taken, and still somebody is to know.
            await untaken.TellAsync(circleId, memberId, words.Mark, refusal);
            throw refusal.OfferingHelp();
        }
    }

    private async Task<(LogReceipt Receipt, Watched Watched)> AppendAsync(
        Guid circleId, string words, Func<Watched, Task<LogReceipt>> append, CancellationToken cancellation)
    {
        var set = await rules.OfAsync(circleId, cancellation);
        for (var attempt = 1; ; attempt++)
        {
            var watched = set.Watch(words);
            try
            {
                return (await append(watched), watched);
            }
            catch (StaleRulesException) when (attempt < Tries)
            {
                set = await rules.RenewAsync(circleId, cancellation);
            }
            catch (StaleRulesException)
            {
                throw Refusal.Unavailable();
            }
        }
    }
}
