using Microsoft.AspNetCore.Identity;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

/// <summary>A new password by the secret of a mail. Whoever read the mail holds the address: it is confirmed too.</summary>
internal sealed class ResetPassword(UserManager<Account> accounts, EndSessions sessions, PasswordHashing passwords)
{
    /// <exception cref="Refusal"><c>link_expired</c>, <c>invalid</c>.</exception>
    public async Task RunAsync(ResetPasswordRequest request, CancellationToken cancellation)
    {
        // Asked first outside: a made-up link costs neither a hash nor the writers' turn.
        var found = await FindAsync(request);
        PasswordRules.Check(request.Password, found.Email!, "password");
        var hash = await passwords.HashAsync(request.Password, cancellation);
        await sessions.ThenApplyAsync(async () =>
        {
            var account = await FindAsync(request);
            account.EmailConfirmed = true;
            account.SetPassword(hash);
            return await sessions.AddAsync(account.Id, _ => true, cancellation);
        }, cancellation);
    }

    private async Task<Account> FindAsync(ResetPasswordRequest request)
    {
        var account = await accounts.FindByIdAsync(request.AccountId.ToString()) ?? throw MailLinks.Expired();
        return await accounts.VerifyUserTokenAsync(
            account,
            accounts.Options.Tokens.PasswordResetTokenProvider,
            UserManager<Account>.ResetPasswordTokenPurpose,
            request.Token) ? account : throw MailLinks.Expired();
    }
}
