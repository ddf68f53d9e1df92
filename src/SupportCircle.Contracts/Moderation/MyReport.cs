using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>One's own report, and what came of it.</summary>
/// <param name="Outcome">Absent while it is open.</param>
/// <param name="Word">What whoever closed it had to say.</param>
public sealed record MyReport(
    string CircleName,
    ReportSubjectKind Kind,
    ReportCategory Category,
    DateTime ReportedAt,
    ReportOutcome? Outcome,
    string? Word,
    DateTime? ClosedAt);
