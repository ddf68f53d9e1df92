using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>One's own appeal, and what came of it.</summary>
/// <param name="Outcome">Absent until somebody else has decided.</param>
public sealed record MyAppeal(DateTime MadeAt, string? Words, AppealOutcome? Outcome, string? Answer, DateTime? DecidedAt);
