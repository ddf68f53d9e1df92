namespace SupportCircle.Contracts.Moderation;

/// <summary>A report was taken, or there was an open one of the same already: then it is that one.</summary>
/// <param name="KeptUntil">How long the copy of what it is about is kept.</param>
public sealed record ReportMade(DateTime ReportedAt, DateTime? KeptUntil);
