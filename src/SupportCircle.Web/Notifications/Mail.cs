namespace SupportCircle.Web.Notifications;

/// <summary>A mail, ready to go. Subjects are neutral: somebody may be looking over the shoulder.</summary>
public sealed record Mail(string To, string Subject, string Text);
