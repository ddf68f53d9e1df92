using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A report as those see it who look after it. It says nothing of who has made it.</summary>
/// <param name="Sequence">Of the message; absent when it is about a person.</param>
/// <param name="About">Who is reported, or wrote what is, by their present name.</param>
/// <param name="Words">What the reporter wrote; absent when nothing, and once it has expired.</param>
/// <param name="Evidence">What it is about, as it was when it was reported; absent once it has expired.</param>
/// <param name="KeptUntil">When words and evidence expire; absent once they have.</param>
/// <param name="Outcome">Absent while the report is open.</param>
/// <param name="Word">What was said to the reporter when it was closed.</param>
public sealed record ReportView(
    Guid Id,
    string CircleName,
    ReportSubjectKind Kind,
    long? Sequence,
    Author About,
    ReportCategory Category,
    DateTime ReportedAt,
    string? Words,
    ReportEvidence? Evidence,
    DateTime? KeptUntil,
    ReportOutcome? Outcome,
    string? Word,
    DateTime? ClosedAt);
