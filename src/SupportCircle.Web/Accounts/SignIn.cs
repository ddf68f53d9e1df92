using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Accounts;

/// <summary>Signs in by email and password: a session row, and a cookie that names it. Suspended and banned people too, who
/// read then what was decided about them.</summary>
internal sealed class SignIn(
    SupportDbContext db,
    WriteTransaction writes,
    ILookupNormalizer normalizer,
    PasswordHashing passwords,
    AccountLimits limits,
    KnownDevices devices,
    Sessions sessions,
    AskedMails mails,
    IOptions<AccountOptions> options,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>sign_in_failed</c>, <c>too_many_requests</c>; with the right password
    /// <c>email_not_confirmed</c>.</exception>
    public async Task<SignedIn> RunAsync(SignInRequest request, HttpContext context)
    {
        var cancellation = context.RequestAborted;
        var normalized = EmailAddress.Key(request.Email, normalizer);
        var account = await db.Users.FirstOrDefaultAsync(a => a.NormalizedEmail == normalized, cancellation);
        var origin = devices.Origin(context, account?.Id);
        limits.TakeSignIn(request.Email, origin);

        var check = await passwords.CheckAsync(account, request.Password, cancellation);
        if (account is null || check == PasswordVerificationResult.Failed)
        {
            throw Failed();
        }

        limits.SignInSucceeded(request.Email, origin);
        await RefuseUnconfirmedAsync(account, cancellation);
        var sessionId = await OpenSessionAsync(
            account, request.Password, check, context.Request.Headers.UserAgent.ToString(), cancellation);
        var standing = await sessions.FindAsync(sessionId, cancellation) ?? throw Refusal.Unavailable();
        devices.Remember(context, account.Id);
        await context.SignInAsync(
            SessionCheck.Scheme, SessionCheck.Named(sessionId), new AuthenticationProperties { IsPersistent = true });
        return standing.SignedIn;
    }

    private async Task RefuseUnconfirmedAsync(Account account, CancellationToken cancellation)
    {
        if (account.EmailConfirmed || !options.Value.RequireConfirmedEmail)
        {
            return;
        }

        await mails.SendAsync(MailKind.Unconfirmed, account.Email!, cancellation);
        throw new Refusal(RefusalCodes.EmailNotConfirmed, "The address has not been confirmed; a new mail is on its way.");
    }

    private async Task<Guid> OpenSessionAsync(
        Account account, string password, PasswordVerificationResult check, string userAgent, CancellationToken cancellation)
    {
        var newHash = check == PasswordVerificationResult.SuccessRehashNeeded
            ? await passwords.HashAsync(password, cancellation)
            : null;
        var sessionId = Guid.CreateVersion7();
        await writes.RunAsync(async () =>
        {
            // The check took its time. If the password was changed meanwhile, the one that was checked opens nothing.
            await writes.LockAccountAsync(account.Id, cancellation);
            var present = await db.Users.FirstOrDefaultAsync(
                a => a.Id == account.Id && a.SecurityStamp == account.SecurityStamp, cancellation) ?? throw Failed();
            present.PasswordHash = newHash ?? present.PasswordHash;
            var now = time.Now();
            db.Sessions.Add(new Session
            {
                Id = sessionId,
                AccountId = account.Id,
                Device = DeviceName.Of(userAgent),
                CreatedAt = now,
                LastSeenAt = now,
            });
        }, cancellation);
        return sessionId;
    }

    private static Refusal Failed() => new(RefusalCodes.SignInFailed, "The address and the password do not go together.");
}
