namespace SupportCircle.Contracts.Moderation;

/// <summary>What stood there when something was decided in the room; that somebody has read it is on record, and told to whom it is about.</summary>
/// <param name="Evidence">Absent once it has expired.</param>
/// <param name="KeptUntil">When the copy expires; absent once it has.</param>
public sealed record DecisionContent(ReportEvidence? Evidence, DateTime? KeptUntil);
