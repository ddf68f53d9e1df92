using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A report as those see it who look after it, before they open it. It says nothing of who has made it.</summary>
/// <param name="Sequence">Of the message; absent when it is about a person.</param>
/// <param name="About">Who is reported, or wrote what is, by their present name.</param>
/// <param name="Outcome">Absent while the report is open.</param>
public sealed record ReportView(
    Guid Id,
    string CircleName,
    ReportSubjectKind Kind,
    long? Sequence,
    Author About,
    ReportCategory Category,
    DateTime ReportedAt,
    ReportOutcome? Outcome,
    DateTime? ClosedAt);
