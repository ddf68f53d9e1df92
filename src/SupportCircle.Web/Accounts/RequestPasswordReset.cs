using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Accounts;

/// <summary>
/// Somebody forgot a password. Only notes the wish; whether the address has an account is looked up when the mail is
/// written, so the answer takes the same time either way.
/// </summary>
internal sealed class RequestPasswordReset(
    SupportDbContext db, WriteTransaction writes, Mailbox mailbox, MailBell bell, AccountLimits limits)
{
    public async Task RunAsync(ForgottenPasswordRequest request, string address, CancellationToken cancellation)
    {
        var email = EmailAddress.Clean(request.Email);
        limits.TakeAccount(address);
        if (limits.TakeMail(email))
        {
            await writes.RunAsync(() =>
            {
                mailbox.Add(db, new DueMail(MailKind.PasswordReset, email));
                return Task.CompletedTask;
            }, cancellation);
            bell.Ring();
        }
    }
}
