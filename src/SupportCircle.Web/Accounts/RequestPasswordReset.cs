using SupportCircle.Contracts.Accounts;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Accounts;

/// <summary>
/// Somebody forgot a password. Only notes the wish; whether the address has an account is looked up when the mail is
/// written, so the answer takes the same time either way.
/// </summary>
internal sealed class RequestPasswordReset(AskedMails mails, AccountLimits limits)
{
    public async Task RunAsync(ForgottenPasswordRequest request, string address, CancellationToken cancellation)
    {
        var email = EmailAddress.Clean(request.Email);
        limits.TakeAccount(address);
        await mails.SendAsync(MailKind.PasswordReset, email, cancellation);
    }
}
