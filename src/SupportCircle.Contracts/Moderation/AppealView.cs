using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>Somebody wants somebody else to look at a decision that concerns them.</summary>
/// <param name="Words">What they say; absent once it is gone.</param>
/// <param name="Outcome">Absent until somebody has decided.</param>
/// <param name="Answer">What was said to them.</param>
/// <param name="Mine">Whether one may decide it oneself: not one's own decision, and not about oneself.</param>
public sealed record AppealView(
    DateTime MadeAt, string? Words, AppealOutcome? Outcome, string? Answer, Colleague? By, DateTime? DecidedAt, bool Mine);
