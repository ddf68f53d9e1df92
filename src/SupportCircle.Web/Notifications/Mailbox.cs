using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Notifications;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Notifications;

/// <summary>Where mails wait: a row in the transaction that they follow from, its content under data protection.</summary>
internal sealed class Mailbox(IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector("SupportCircle.Mails.v1");

    public void Add(SupportDbContext db, DueMail mail) => db.OutgoingMails.Add(new OutgoingMail
    {
        DueAt = time.Now(),
        Content = _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(mail)),
    });

    /// <summary>The same mail to each of these members; inside a write transaction.</summary>
    public async Task AddAsync(SupportDbContext db, MailKind kind, IQueryable<Member> members, CancellationToken cancellation)
    {
        var emails = await members.Join(db.Users, member => member.AccountId, account => account.Id, (_, account) => account.Email!)
            .ToListAsync(cancellation);
        foreach (var email in emails)
        {
            Add(db, new DueMail(kind, email));
        }
    }

    /// <summary>Takes out what waits for an address, and what could not be sent to it; inside a write transaction.</summary>
    public async Task EmptyAsync(SupportDbContext db, string email, CancellationToken cancellation)
    {
        // Addresses lie under data protection, so each is opened: few wait, and most for seconds.
        var all = time.Now().AddDays(1);
        var mails = await db.OutgoingMails.Where(m => m.DueAt <= all).ToListAsync(cancellation);
        db.RemoveRange(mails.Where(mail => string.Equals(Open(mail).Email, email, StringComparison.OrdinalIgnoreCase)));
    }

    public DueMail Open(OutgoingMail row) => JsonSerializer.Deserialize<DueMail>(_protector.Unprotect(row.Content))!;
}
