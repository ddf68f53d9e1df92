namespace SupportCircle.Web.Notifications;

/// <summary>What a mail is about, as it waits; secrets are made when it leaves, so none lies in the database.</summary>
/// <param name="Language">What to write in where there is no account any more that says so.</param>
internal sealed record DueMail(MailKind Kind, string Email, string? Language = null);
