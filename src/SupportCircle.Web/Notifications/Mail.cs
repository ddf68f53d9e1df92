namespace SupportCircle.Web.Notifications;

/// <summary>A mail, ready to go. Subjects are neutral: somebody may be looking over the shoulder.</summary>
/// <param name="Language">What it is written in, as in <c>Languages</c>.</param>
public sealed record Mail(string To, string Language, string Subject, string Text);
