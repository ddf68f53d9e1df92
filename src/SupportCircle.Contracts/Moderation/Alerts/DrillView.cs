namespace SupportCircle.Contracts.Moderation.Alerts;

/// <summary>What a drill has measured. Lengths of time are milliseconds.</summary>
/// <param name="StartedBy">With an empty name once they are erased.</param>
/// <param name="WrittenAfter">From the start until its first steps were committed; absent when the host died in that moment.</param>
/// <param name="ClaimedAfter">From the start until somebody has taken it; absent when nobody has.</param>
/// <param name="EndedAt">Absent while it goes on.</param>
public sealed record DrillView(
    Guid Id,
    Guid CircleId,
    string CircleName,
    Colleague StartedBy,
    DateTime StartedAt,
    long? WrittenAfter,
    Colleague? ClaimedBy,
    long? ClaimedAfter,
    DateTime? EndedAt,
    IReadOnlyList<DrillStepView> Steps);
