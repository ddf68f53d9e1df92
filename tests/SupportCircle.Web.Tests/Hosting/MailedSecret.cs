using System.Text.RegularExpressions;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What a mail's link carries, as the client reads it.</summary>
public sealed partial record MailedSecret(Uri Link, Guid AccountId, string Token)
{
    public static MailedSecret Of(Mail mail) => Of(mail.Text);

    public static MailedSecret Of(string text)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new MailedSecret(new Uri(match.Value), Guid.Parse(match.Groups["account"].Value), Uri.UnescapeDataString(match.Groups["token"].Value))
            : throw new InvalidOperationException("There is no link with a secret in the mail.");
    }

    [GeneratedRegex(@"https?://\S+#account=(?<account>[0-9a-f-]+)&token=(?<token>\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
