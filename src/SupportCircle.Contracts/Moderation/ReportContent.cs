namespace SupportCircle.Contracts.Moderation;

/// <summary>What is in a report; that somebody has read it is on record, and told to the reporter.</summary>
/// <param name="Words">What the reporter wrote; absent when nothing, and once it has expired.</param>
/// <param name="Evidence">What it is about, as it was when it was reported; absent once it has expired.</param>
/// <param name="KeptUntil">When words and evidence expire; absent once they have.</param>
/// <param name="Word">What was said to the reporter when it was closed.</param>
public sealed record ReportContent(string? Words, ReportEvidence? Evidence, DateTime? KeptUntil, string? Word);
