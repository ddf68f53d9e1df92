using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Moderation.Alerts;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>Tells those whose turn it is with an alert, on every node, once the step is committed.</summary>
internal sealed class AlertNews(SupportDbContext db, WriteTransaction writes, ModerationNews news, AlertMails mails)
{
    public void Tell(IReadOnlyList<TakenStep> taken)
    {
        foreach (var (alert, _, who) in taken)
        {
            switch (alert.Step)
            {
                case AlertStepKind.Mail:
                    mails.Send();
                    break;
                case AlertStepKind.Over:
                    news.DeskChangedFor(who);
                    break;
                default:
                    news.Alert(alert, who);
                    break;
            }
        }
    }

    /// <summary>Once they are told nothing is left to do. A node that dies before that leaves them to another one, which tells them again.</summary>
    public async Task SettleAsync(IReadOnlyList<TakenStep> taken)
    {
        foreach (var steps in taken.GroupBy(step => step.Alert.AlertId, step => step.Number))
        {
            var numbers = steps.ToList();
            await writes.RunAsync(
                () => db.AlertSteps.Where(s => s.AlertId == steps.Key && numbers.Contains(s.Number) && s.TakenAt != null)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.NextAt, (DateTime?)null), CancellationToken.None),
                CancellationToken.None);
        }
    }
}
