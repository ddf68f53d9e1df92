using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Notifications;

/// <summary>Tells members by mail that something awaits them here.</summary>
internal sealed class NewsMails(SupportDbContext db, Mailbox mailbox, MailBell bell)
{
    /// <summary>Puts the mails into the mailbox; inside a write transaction of the caller's.</summary>
    public async Task AddAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var emails = await (
            from member in db.Members
            where memberIds.Contains(member.Id) && member.State == MemberState.Active
            join account in db.Users on member.AccountId equals account.Id
            select account.Email!).ToListAsync(cancellation);
        foreach (var email in emails)
        {
            mailbox.Add(db, new DueMail(MailKind.News, email));
        }
    }

    /// <summary>Once the transaction has ended: they leave now.</summary>
    public void Send() => bell.Ring();
}
