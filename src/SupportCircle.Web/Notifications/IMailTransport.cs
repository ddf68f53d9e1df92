namespace SupportCircle.Web.Notifications;

/// <summary>How mails leave: by a server, or into the storage folder where none is set.</summary>
public interface IMailTransport
{
    Task SendAsync(Mail mail, CancellationToken cancellation);
}
