using Microsoft.AspNetCore.Identity;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

/// <summary>Opens the links of mails: whose account it is, if the secret is right and not too old.</summary>
internal sealed class MailLinks(UserManager<Account> accounts)
{
    /// <exception cref="Refusal"><c>link_expired</c>.</exception>
    public Task<Account> ConfirmationAsync(Guid accountId, string token) => OpenAsync(
        accountId, token, accounts.Options.Tokens.EmailConfirmationTokenProvider, UserManager<Account>.ConfirmEmailTokenPurpose);

    /// <exception cref="Refusal"><c>link_expired</c>.</exception>
    public Task<Account> PasswordResetAsync(Guid accountId, string token) => OpenAsync(
        accountId, token, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose);

    private async Task<Account> OpenAsync(Guid accountId, string token, string provider, string purpose) =>
        await accounts.FindByIdAsync(accountId.ToString()) is { } account
        && await accounts.VerifyUserTokenAsync(account, provider, purpose, token)
            ? account
            : throw new Refusal(RefusalCodes.LinkExpired, "The link is not valid, or not any more.");
}
