using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Privacy;

/// <summary>Somebody erases their own account, by their password; suspended and banned people too.</summary>
internal sealed class EraseOwnAccount(
    SupportDbContext db,
    WriteTransaction writes,
    EraseMember members,
    LastAdministrator administrators,
    PasswordHashing passwords,
    AccountLimits limits,
    KnownDevices devices,
    Mailbox mailbox)
{
    /// <exception cref="Refusal"><c>invalid</c>, <c>sign_in_failed</c>, <c>too_many_requests</c>; <c>conflict</c> for the last
    /// administrator, and for the only facilitator of a circle with others in it; <c>not_signed_in</c> when it was done a moment
    /// ago from elsewhere.</exception>
    public async Task RunAsync(ErasureRequest request, HttpContext context)
    {
        if (!request.Understands)
        {
            throw Refusal.Invalid("understands", "Must be true.");
        }

        var (accountId, memberId) = (context.User.AccountId(), context.User.MemberId());
        var account = await db.Users.FirstOrDefaultAsync(a => a.Id == accountId, context.RequestAborted) ?? throw Gone();
        await CheckAsync(account, request.Password, context);

        // From here on whoever asked may go away: it is done as a whole.
        var person = await writes.RunAsync(() => EraseAsync(account, memberId), CancellationToken.None);
        await members.FinishAsync(person);
        await context.SignOutAsync(SessionCheck.Scheme);
        devices.Forget(context);
    }

    private async Task CheckAsync(Account account, string password, HttpContext context)
    {
        var origin = $"session {context.User.SessionId()}";
        limits.TakeSignIn(account.Email!, origin);
        if (await passwords.CheckAsync(account, password, context.RequestAborted) == PasswordVerificationResult.Failed)
        {
            throw new Refusal(RefusalCodes.SignInFailed, "The password is another one.");
        }

        limits.SignInSucceeded(account.Email!, origin);
    }

    private async Task<ErasedPerson> EraseAsync(Account account, Guid memberId)
    {
        await administrators.LockAsync(account.Id, CancellationToken.None);

        // The check took its time: if the password was changed meanwhile, the one that was checked erases nothing.
        if (!await db.Users.AnyAsync(a => a.Id == account.Id && a.SecurityStamp == account.SecurityStamp, CancellationToken.None))
        {
            throw Gone();
        }

        await administrators.RefuseAsync(account.Id, CancellationToken.None);
        var person = await members.RunAsync(memberId, isAgain: false, CancellationToken.None);
        mailbox.Add(db, new DueMail(MailKind.Erased, account.Email!, account.Language));
        return person;
    }

    private static Refusal Gone() => new(RefusalCodes.NotSignedIn, "Not signed in.");
}
