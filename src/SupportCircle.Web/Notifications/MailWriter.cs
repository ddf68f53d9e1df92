using Microsoft.AspNetCore.Identity;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Notifications;

/// <summary>
/// Writes each kind of mail, in its reader's language. Links carry their secret in the fragment, which no server and no
/// log sees.
/// </summary>
internal sealed class MailWriter(UserManager<Account> accounts, PublicUrl url)
{
    /// <returns>Null when there is nobody to write to.</returns>
    public async Task<Mail?> WriteAsync(DueMail due)
    {
        if (due.Kind == MailKind.Erased)
        {
            // Also when somebody has signed up with the address since: they are another person.
            return Make(due.Email, due.Language, due.Kind, link: string.Empty);
        }

        var account = await accounts.FindByEmailAsync(due.Email);
        return (due.Kind, account) switch
        {
            (_, null) => null,
            (MailKind.Unconfirmed, { EmailConfirmed: true }) => null,
            (MailKind.News or MailKind.Alert or MailKind.Drill, { EmailConfirmed: false }) => null,
            _ => Make(account.Email!, account.Language, due.Kind, await LinkAsync(due.Kind, account)),
        };
    }

    private async Task<string> LinkAsync(MailKind kind, Account account) => kind switch
    {
        MailKind.Confirmation => Link("confirm", account, await accounts.GenerateEmailConfirmationTokenAsync(account)),
        MailKind.AlreadyRegistered => url.Of("sign-in"),
        MailKind.News => url.Of(string.Empty),
        MailKind.Alert or MailKind.Drill => url.Of("moderation"),
        _ => Link("reset-password", account, await accounts.GeneratePasswordResetTokenAsync(account)),
    };

    private string Link(string page, Account account, string token) =>
        url.Of($"{page}#account={account.Id}&token={Uri.EscapeDataString(token)}");

    private static Mail Make(string to, string? chosen, MailKind kind, string link)
    {
        var language = chosen ?? Languages.Default;
        var (subject, text) = string.Equals(language, Languages.Spanish, StringComparison.Ordinal)
            ? SpanishMails.Of(kind, link)
            : EnglishMails.Of(kind, link);
        return new Mail(to, language, subject, text);
    }
}
