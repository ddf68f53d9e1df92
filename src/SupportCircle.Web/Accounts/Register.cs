using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Accounts;

/// <summary>
/// A sign-up. Known and unknown addresses get the same answer after the same work: one hash, one transaction, one mail.
/// </summary>
internal sealed class Register(
    SupportDbContext db,
    WriteTransaction writes,
    NewAccounts accounts,
    PasswordHashing passwords,
    Mailbox mailbox,
    MailBell bell,
    AccountLimits limits,
    IOptions<AccountOptions> options)
{
    public async Task RunAsync(RegisterRequest request, string address, CancellationToken cancellation)
    {
        var email = EmailAddress.Clean(request.Email);
        var name = PersonName.Clean(request.DisplayName, "displayName");
        PasswordRules.Check(request.Password, email, "password");
        MustBeTrue(request.IsAdult, "isAdult");
        MustBeTrue(request.AcceptsTerms, "acceptsTerms");
        limits.TakeAccount(address);

        var mayMail = limits.TakeMail(email);
        var hash = passwords.Hash(request.Password);
        await writes.RunAsync(async () =>
        {
            var isKnown = await accounts.ExistsAsync(email, cancellation);
            if (!isKnown)
            {
                await accounts.AddAsync(
                    email, hash, name, OrganisationRoles.Member, isConfirmed: !options.Value.RequireConfirmedEmail, cancellation);
            }

            if (mayMail)
            {
                mailbox.Add(db, new DueMail(isKnown ? MailKind.AlreadyRegistered : MailKind.Confirmation, email));
            }
        }, cancellation);
        bell.Ring();
    }

    private static void MustBeTrue(bool value, string field)
    {
        if (!value)
        {
            throw Refusal.Invalid(field, "Must be true.");
        }
    }
}
