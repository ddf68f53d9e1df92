using Microsoft.AspNetCore.Identity;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

/// <summary>Confirms an address by the secret of its mail.</summary>
internal sealed class ConfirmEmail(UserManager<Account> accounts, WriteTransaction writes)
{
    /// <exception cref="Refusal"><c>link_expired</c>.</exception>
    public async Task RunAsync(ConfirmationRequest request, CancellationToken cancellation)
    {
        // Asked first outside: a made-up link does not take the writers' turn.
        await FindAsync(request);
        await writes.RunAsync(async () =>
        {
            var account = await FindAsync(request);
            account.EmailConfirmed = true;
        }, cancellation);
    }

    private async Task<Account> FindAsync(ConfirmationRequest request)
    {
        var account = await accounts.FindByIdAsync(request.AccountId.ToString()) ?? throw MailLinks.Expired();
        return await accounts.VerifyUserTokenAsync(
            account,
            accounts.Options.Tokens.EmailConfirmationTokenProvider,
            UserManager<Account>.ConfirmEmailTokenPurpose,
            request.Token) ? account : throw MailLinks.Expired();
    }
}
