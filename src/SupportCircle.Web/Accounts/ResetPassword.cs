using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

/// <summary>A new password by the secret of a mail. Whoever read the mail holds the address: it is confirmed too.</summary>
internal sealed class ResetPassword(MailLinks links, EndSessions sessions, PasswordHashing passwords)
{
    /// <exception cref="Refusal"><c>link_expired</c>, <c>invalid</c>.</exception>
    public async Task RunAsync(ResetPasswordRequest request, CancellationToken cancellation)
    {
        // Asked first outside: a made-up link costs neither a hash nor the writers' turn.
        var found = await links.PasswordResetAsync(request.AccountId, request.Token);
        PasswordRules.Check(request.Password, found.Email!, "password");
        var hash = await passwords.HashAsync(request.Password, cancellation);
        await sessions.ThenApplyAsync(request.AccountId, async () =>
        {
            var account = await links.PasswordResetAsync(request.AccountId, request.Token);
            account.EmailConfirmed = true;
            account.SetPassword(hash);
            return await sessions.AddAsync(account.Id, _ => true, cancellation);
        }, cancellation);
    }
}
