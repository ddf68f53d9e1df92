using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
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
        var language = request.Language is null ? null : Languages.Known(request.Language, "language");
        MustBeTrue(request.IsAdult, "isAdult");
        MustBeTrue(request.AcceptsTerms, "acceptsTerms");
        limits.TakeAccount(address);

        var mayMail = limits.TakeMail(email);
        var hash = await passwords.HashAsync(request.Password, cancellation);
        await writes.RunAsync(async () =>
        {
            var known = await accounts.FindLockedAsync(email, cancellation);
            if (known is null)
            {
                await accounts.AddAsync(
                    email, hash, name, [OrganisationRoles.Member], isConfirmed: !options.Value.RequireConfirmedEmail, language,
                    cancellation);
            }
            else if (!known.EmailConfirmed && mayMail)
            {
                await accounts.StartAnewAsync(known, name, language, cancellation);
            }

            if (mayMail)
            {
                mailbox.Add(db, new DueMail(KindFor(known), email));
            }
        }, cancellation);
        bell.Ring();
    }

    private static MailKind KindFor(Account? known) => known switch
    {
        null => MailKind.Confirmation,
        { EmailConfirmed: true } => MailKind.AlreadyRegistered,
        _ => MailKind.Unconfirmed,
    };

    private static void MustBeTrue(bool value, string field)
    {
        if (!value)
        {
            throw Refusal.Invalid(field, "Must be true.");
        }
    }
}
