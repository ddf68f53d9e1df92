using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace SupportCircle.Web.Notifications;

/// <summary>Sends by SMTP, a connection for each mail: they are few.</summary>
internal sealed class SmtpTransport(IOptions<MailOptions> options) : IMailTransport
{
    public async Task SendAsync(Mail mail, CancellationToken cancellation)
    {
        var settings = options.Value;
        using var client = new SmtpClient();
        await client.ConnectAsync(settings.Host!, settings.Port, Security(settings), cancellation);
        if (settings.User is { Length: > 0 } user)
        {
            await client.AuthenticateAsync(user, settings.Password ?? string.Empty, cancellation);
        }

        await client.SendAsync(MimeMails.Make(mail, settings.From), cancellation);
        await client.DisconnectAsync(quit: true, cancellation);
    }

    private static SecureSocketOptions Security(MailOptions settings) => settings switch
    {
        { AllowPlainText: true } => SecureSocketOptions.StartTlsWhenAvailable,
        { Port: 465 } => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };
}
