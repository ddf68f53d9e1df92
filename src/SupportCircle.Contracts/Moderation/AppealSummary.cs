namespace SupportCircle.Contracts.Moderation;

/// <summary>An appeal that waits, with what it is about.</summary>
public sealed record AppealSummary(CaseSummary Case, DecisionView Decision);
