namespace SupportCircle.Web.Notifications;

/// <summary>Settings under <c>Mail</c>. Without a host, mails are files in the storage folder.</summary>
public sealed class MailOptions
{
    public string? Host { get; init; }

    /// <summary>465 speaks TLS from the start; others must offer STARTTLS unless <see cref="AllowPlainText"/>.</summary>
    public int Port { get; init; } = 587;

    public string? User { get; init; }

    public string? Password { get; init; }

    public string From { get; init; } = "notes@localhost";

    /// <summary>For a catcher on the same machine or network only.</summary>
    public bool AllowPlainText { get; init; }
}
