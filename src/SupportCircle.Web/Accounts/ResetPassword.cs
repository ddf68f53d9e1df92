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
        var found = await accounts.FindByIdAsync(request.AccountId.ToString()) ?? throw MailLinks.Expired();
        PasswordRules.Check(request.Password, found.Email!, "password");
        var hash = passwords.Hash(request.Password);
        await sessions.ThenApplyAsync(async () =>
        {
            var account = await accounts.FindByIdAsync(request.AccountId.ToString()) ?? throw MailLinks.Expired();
            if (!await accounts.VerifyUserTokenAsync(
                account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, request.Token))
            {
                throw MailLinks.Expired();
            }

            account.PasswordHash = hash;
            account.EmailConfirmed = true;

            // A new stamp voids every link that was sent before, this one included.
            await accounts.UpdateSecurityStampAsync(account);
            return await sessions.AddAsync(account.Id, _ => true, cancellation);
        }, cancellation);
    }
}
