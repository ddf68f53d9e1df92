using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>Another case about the same person, and what was decided then.</summary>
/// <param name="Sequence">Of the message; absent when it was about the person.</param>
/// <param name="Category">Of the gravest report; without a meaning when there is none.</param>
/// <param name="Overturned">Those of the decisions that an appeal withdrew.</param>
public sealed record EarlierCase(
    Guid Id,
    string CircleName,
    ReportSubjectKind Kind,
    long? Sequence,
    ReportCategory Category,
    int Reports,
    int Signals,
    DateTime OpenedAt,
    DateTime? ClosedAt,
    IReadOnlyList<DecisionKind> Decisions,
    IReadOnlyList<DecisionKind> Overturned);
