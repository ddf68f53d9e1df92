using SupportCircle.Data;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Accounts;

/// <summary>Mails that anybody can ask for, by an address alone: only so many go to one mailbox.</summary>
internal sealed class AskedMails(
    SupportDbContext db, WriteTransaction writes, Mailbox mailbox, MailBell bell, AccountLimits limits)
{
    public async Task SendAsync(MailKind kind, string email, CancellationToken cancellation)
    {
        if (limits.TakeMail(email))
        {
            await writes.RunAsync(() =>
            {
                mailbox.Add(db, new DueMail(kind, email));
                return Task.CompletedTask;
            }, cancellation);
            bell.Ring();
        }
    }
}
