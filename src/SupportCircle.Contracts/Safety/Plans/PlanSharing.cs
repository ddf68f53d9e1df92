using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Contracts.Safety.Plans;

/// <summary>Who may open one's safety plan, by one's own word alone.</summary>
/// <param name="Circles">Those that one sits in.</param>
/// <param name="Records">What one has agreed to, the newest first, at most 100; also what has ended.</param>
public sealed record PlanSharing(IReadOnlyList<PlanCircle> Circles, IReadOnlyList<PlanConsentRecord> Records);

/// <param name="Facilitators">Those who would read it, by their names there.</param>
/// <param name="SharedSince">Absent while it is not shared there.</param>
public sealed record PlanCircle(Guid CircleId, string Name, IReadOnlyList<string> Facilitators, DateTime? SharedSince);

/// <param name="Circle">Its name now.</param>
/// <param name="EndedAt">Absent while it holds.</param>
public sealed record PlanConsentRecord(string Circle, DateTime GivenAt, DateTime? EndedAt, ConsentEnding? Ending);
