namespace SupportCircle.Contracts.Moderation.Alerts;

/// <summary>A drill is on its way.</summary>
public sealed record DrillStarted(Guid Id);
