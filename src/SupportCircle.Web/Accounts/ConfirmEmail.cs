using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

/// <summary>Confirms an address by the secret of its mail.</summary>
internal sealed class ConfirmEmail(MailLinks links, WriteTransaction writes)
{
    /// <exception cref="Refusal"><c>link_expired</c>.</exception>
    public async Task RunAsync(ConfirmationRequest request, CancellationToken cancellation)
    {
        // Asked first outside: a made-up link does not take the writers' turn.
        await links.ConfirmationAsync(request.AccountId, request.Token);
        await writes.RunAsync(async () =>
        {
            await writes.LockAccountAsync(request.AccountId, cancellation);
            var account = await links.ConfirmationAsync(request.AccountId, request.Token);
            account.EmailConfirmed = true;
        }, cancellation);
    }
}
