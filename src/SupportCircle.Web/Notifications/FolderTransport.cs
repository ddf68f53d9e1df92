using System.Globalization;
using Microsoft.Extensions.Options;
using SupportCircle.Domain;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Notifications;

/// <summary>Writes mails as .eml files into the storage folder, the newest last by name.</summary>
internal sealed class FolderTransport(StorageFolder storage, IOptions<MailOptions> options, TimeProvider time) : IMailTransport
{
    public async Task SendAsync(Mail mail, CancellationToken cancellation)
    {
        var name = time.Now().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture) + "-" + Guid.NewGuid().ToString("N")[..8];
        var draft = Path.Combine(storage.Mails, name + ".tmp");
        await MimeMails.Make(mail, options.Value.From).WriteToAsync(draft, cancellation);
        File.Move(draft, Path.ChangeExtension(draft, ".eml"));
    }
}
