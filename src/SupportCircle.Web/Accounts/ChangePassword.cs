using Microsoft.AspNetCore.Identity;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

/// <summary>A new password by the old one; every other session ends.</summary>
internal sealed class ChangePassword(
    UserManager<Account> accounts, EndSessions sessions, PasswordHashing passwords, AccountLimits limits)
{
    /// <exception cref="Refusal"><c>sign_in_failed</c>, <c>too_many_requests</c>, <c>invalid</c>.</exception>
    public async Task RunAsync(ChangePasswordRequest request, Guid accountId, Guid sessionId, CancellationToken cancellation)
    {
        var found = await accounts.FindByIdAsync(accountId.ToString()) ?? throw Refusal.NotFound();
        var origin = $"session {sessionId}";
        limits.TakeSignIn(found.Email!, origin);
        if (await passwords.CheckAsync(found, request.CurrentPassword, cancellation) == PasswordVerificationResult.Failed)
        {
            throw new Refusal(RefusalCodes.SignInFailed, "The present password is another one.");
        }

        limits.SignInSucceeded(found.Email!, origin);
        PasswordRules.Check(request.NewPassword, found.Email!, "newPassword");
        var hash = await passwords.HashAsync(request.NewPassword, cancellation);
        await sessions.ThenApplyAsync(accountId, async () =>
        {
            var account = await accounts.FindByIdAsync(accountId.ToString()) ?? throw Refusal.NotFound();
            account.SetPassword(hash);
            return await sessions.AddAsync(account.Id, session => session != sessionId, cancellation);
        }, cancellation);
    }
}
