using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Notifications;

/// <summary>Wakes the mail worker when something was put into the mailbox.</summary>
internal sealed class MailBell : Bell;
