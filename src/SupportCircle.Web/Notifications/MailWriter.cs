using Microsoft.AspNetCore.Identity;
using SupportCircle.Data.Accounts;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Notifications;

/// <summary>Writes each kind of mail. Links carry their secret in the fragment, which no server and no log sees.</summary>
internal sealed class MailWriter(UserManager<Account> accounts, PublicUrl url)
{
    /// <returns>Null when there is nobody to write to.</returns>
    public async Task<Mail?> WriteAsync(DueMail due)
    {
        var account = await accounts.FindByEmailAsync(due.Email);
        return (due.Kind, account) switch
        {
            (_, null) => null,
            (MailKind.Confirmation, _) => await ConfirmationAsync(account),
            (MailKind.PasswordReset, _) => await PasswordResetAsync(account),
            (MailKind.AlreadyRegistered, _) => AlreadyRegistered(account),
            (MailKind.News, { EmailConfirmed: false }) => null,
            (MailKind.News, _) => News(account),
            (MailKind.Unconfirmed, { EmailConfirmed: true }) => null,
            (MailKind.Unconfirmed, _) => await UnconfirmedAsync(account),
            _ => throw new InvalidOperationException($"No mail is written for {due.Kind}."),
        };
    }

    private async Task<Mail> ConfirmationAsync(Account account)
    {
        var token = await accounts.GenerateEmailConfirmationTokenAsync(account);
        return Make(account, "Please confirm your address", $"""
            Hello,

            someone signed up with this address. If it was you, please confirm it here:

            {Link("confirm", account, token)}

            The link works for one day. If it was not you, there is nothing to do: the account stays closed.
            """);
    }

    private async Task<Mail> PasswordResetAsync(Account account) => Make(account, "A new password", $"""
        Hello,

        someone asked for a new password for this address. If it was you, choose one here:

        {await ResetLinkAsync(account)}

        The link works for one day. If it was not you, there is nothing to do: your password stays as it is.
        """);

    private async Task<Mail> UnconfirmedAsync(Account account) => Make(account, "Please confirm your address", $"""
        Hello,

        someone used this address here, and it has not been confirmed yet. If it was you, please choose your password
        once more, and the address is confirmed:

        {await ResetLinkAsync(account)}

        The link works for one day. If it was not you, there is nothing to do: the account stays closed.
        """);

    private Mail AlreadyRegistered(Account account) => Make(account, "You already have an account", $"""
        Hello,

        someone signed up with this address, which has an account already. If it was you, sign in here:

        {url.Of("sign-in")}

        or ask for a new password there. If it was not you, there is nothing to do.
        """);

    private Mail News(Account account) => Make(account, "Something new for you", $"""
        Hello,

        there is something new for you. Sign in to see it:

        {url.Of(string.Empty)}

        This message says no more, since others may see your mail.
        """);

    private async Task<string> ResetLinkAsync(Account account) =>
        Link("reset-password", account, await accounts.GeneratePasswordResetTokenAsync(account));

    private string Link(string page, Account account, string token) =>
        url.Of($"{page}#account={account.Id}&token={Uri.EscapeDataString(token)}");

    private static Mail Make(Account account, string subject, string text) => new(account.Email!, subject, text);
}
