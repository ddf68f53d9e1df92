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
    public Task RunAsync(ConfirmationRequest request, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        var account = await accounts.FindByIdAsync(request.AccountId.ToString());
        if (account is null || !(await accounts.ConfirmEmailAsync(account, request.Token)).Succeeded)
        {
            throw MailLinks.Expired();
        }
    }, cancellation);
}
