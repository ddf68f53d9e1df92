using SupportCircle.Data;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Notifications;

/// <summary>Tells those who look after a circle by mail that somebody is wanted, when nobody at a dashboard has taken it.</summary>
internal sealed class AlertMails(SupportDbContext db, Mailbox mailbox, MailBell bell)
{
    /// <summary>Puts the mails into the mailbox; inside a write transaction of the caller's.</summary>
    /// <param name="isDrill">Whether it is a test, which the mail says.</param>
    public Task AddAsync(IReadOnlyCollection<Guid> memberIds, bool isDrill, CancellationToken cancellation) => mailbox.AddAsync(
        db,
        isDrill ? MailKind.Drill : MailKind.Alert,
        db.Members.Where(m => memberIds.Contains(m.Id) && m.State == MemberState.Active),
        cancellation);

    /// <summary>Once the transaction has ended: they leave now.</summary>
    public void Send() => bell.Ring();
}
