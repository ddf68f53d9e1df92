namespace SupportCircle.Web.Notifications;

/// <summary>What a mail is about, as it waits; secrets are made when it leaves, so none lies in the database.</summary>
internal sealed record DueMail(MailKind Kind, string Email);
