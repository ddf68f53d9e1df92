using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A report of a case before it is opened. It says nothing of who has made it.</summary>
/// <param name="Times">How often the same person has said so while it was open.</param>
/// <param name="Outcome">Absent while it is open.</param>
/// <param name="KeptUntil">When words and evidence expire; absent once they have.</param>
public sealed record CaseReport(
    Guid Id, ReportCategory Category, DateTime ReportedAt, int Times, ReportOutcome? Outcome, DateTime? KeptUntil);
