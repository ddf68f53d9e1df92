using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Contracts.Moderation.Alerts;

/// <summary>It is one's turn with an alert: read the desk at once. It may be lost on the way, and come twice.</summary>
/// <param name="CaseId">Absent when it is a drill.</param>
/// <param name="Step">By which it has come.</param>
public sealed record Alerted(Guid AlertId, Guid? CaseId, Guid CircleId, AlertStepKind Step);
