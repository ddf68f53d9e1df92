using SupportCircle.Contracts.Administration;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Administration;

/// <summary>Whoever can read the host's log makes the first administrator, once.</summary>
internal sealed class FirstRun(
    WriteTransaction writes, FirstRunCodes codes, NewAccounts accounts, PasswordHashing passwords, AccountLimits limits)
{
    /// <param name="address">Where the request comes from: tries are counted against it, as sign-ups are.</param>
    /// <exception cref="Refusal"><c>not_found</c> once there is an administrator; <c>invalid</c> for a wrong <c>code</c>;
    /// <c>conflict</c> when the address has an account; <c>too_many_requests</c>.</exception>
    public async Task RunAsync(FirstRunRequest request, string address, CancellationToken cancellation)
    {
        if (!await codes.IsOpenAsync(cancellation))
        {
            throw Refusal.NotFound();
        }

        var email = EmailAddress.Clean(request.Email);
        var name = PersonName.Clean(request.DisplayName, "displayName");
        PasswordRules.Check(request.Password, email, "password");
        var language = request.Language is null ? null : Languages.Known(request.Language, "language");
        limits.TakeAccount(address);

        var hash = await passwords.HashAsync(request.Password, cancellation);
        await writes.RunAsync(async () =>
        {
            // Who takes the code away is the only one: another with the same code waits here, and finds none.
            if (!await codes.UseAsync(request.Code, cancellation))
            {
                throw Refusal.Invalid("code", "Not the code that is in the log.");
            }

            if (!await codes.IsOpenAsync(cancellation))
            {
                throw Refusal.NotFound();
            }

            if (await accounts.FindLockedAsync(email, cancellation) is not null)
            {
                throw Refusal.Conflict("There is an account with this address.");
            }

            string[] roles = request.HoldsCircles
                ? [OrganisationRoles.Administrator, OrganisationRoles.Facilitator]
                : [OrganisationRoles.Administrator];
            await accounts.AddAsync(email, hash, name, roles, isConfirmed: true, language, cancellation);
        }, cancellation);
    }
}
