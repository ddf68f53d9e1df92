using SupportCircle.Data;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Notifications;

/// <summary>Tells members by mail that something awaits them here.</summary>
internal sealed class NewsMails(SupportDbContext db, Mailbox mailbox, MailBell bell)
{
    /// <summary>Puts the mails into the mailbox; inside a write transaction of the caller's.</summary>
    public Task AddAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation) =>
        mailbox.AddAsync(db, MailKind.News, db.Members.Where(m => memberIds.Contains(m.Id) && m.State == MemberState.Active), cancellation);

    /// <summary>The same of what is open to those too who are suspended or banned, decisions about them; nobody writes to
    /// somebody who is erased.</summary>
    public Task AddAboutDecisionsAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation) =>
        mailbox.AddAsync(db, MailKind.News, db.Members.Where(m => memberIds.Contains(m.Id) && m.State != MemberState.Erased), cancellation);

    /// <summary>Once the transaction has ended: they leave now.</summary>
    public void Send() => bell.Ring();
}
