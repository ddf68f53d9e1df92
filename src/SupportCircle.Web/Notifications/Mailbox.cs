using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SupportCircle.Data;
using SupportCircle.Data.Notifications;
using SupportCircle.Domain;

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

    public DueMail Open(OutgoingMail row) => JsonSerializer.Deserialize<DueMail>(_protector.Unprotect(row.Content))!;
}
