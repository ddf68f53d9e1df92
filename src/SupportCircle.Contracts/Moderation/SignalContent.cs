namespace SupportCircle.Contracts.Moderation;

/// <summary>The copy of a message that the rules pointed to; that somebody has read it is on record, and told to its author.</summary>
/// <param name="Evidence">As it was when the case got the signal; absent once it has expired, and when it was out of sight by then.</param>
/// <param name="KeptUntil">When the copy expires; absent once it has.</param>
public sealed record SignalContent(ReportEvidence? Evidence, DateTime? KeptUntil);
