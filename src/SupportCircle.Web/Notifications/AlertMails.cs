using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Notifications;

/// <summary>Tells those who look after a circle by mail that somebody is wanted, when nobody at a dashboard has taken it.</summary>
internal sealed class AlertMails(SupportDbContext db, Mailbox mailbox, MailBell bell)
{
    /// <summary>Puts the mails into the mailbox; inside a write transaction of the caller's.</summary>
    /// <param name="isDrill">Whether it is a test, which the mail says.</param>
    public async Task AddAsync(IReadOnlyCollection<Guid> memberIds, bool isDrill, CancellationToken cancellation)
    {
        var emails = await db.Members.Where(m => memberIds.Contains(m.Id) && m.State == MemberState.Active)
            .Join(db.Users, member => member.AccountId, account => account.Id, (_, account) => account.Email!).ToListAsync(cancellation);
        foreach (var email in emails)
        {
            mailbox.Add(db, new DueMail(isDrill ? MailKind.Drill : MailKind.Alert, email));
        }
    }

    /// <summary>Once the transaction has ended: they leave now.</summary>
    public void Send() => bell.Ring();
}
