using MimeKit;

namespace SupportCircle.Web.Notifications;

/// <summary>A mail as MIME, plain text only: nothing in it is fetched when it is opened.</summary>
internal static class MimeMails
{
    public static MimeMessage Make(Mail mail, string from)
    {
        var message = new MimeMessage { Subject = mail.Subject, Body = new TextPart("plain") { Text = mail.Text } };
        message.From.Add(MailboxAddress.Parse(from));
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language);
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }
}
