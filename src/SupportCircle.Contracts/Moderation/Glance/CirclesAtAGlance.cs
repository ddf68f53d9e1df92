namespace SupportCircle.Contracts.Moderation.Glance;

/// <summary>The circles that one looks after, those first that need somebody most.</summary>
/// <param name="Held">Those that one holds.</param>
/// <param name="Others">For administrators, all the others: counts alone, and nobody who sits there.</param>
/// <param name="QuietDays">After how many days without a post somebody has gone quiet.</param>
public sealed record CirclesAtAGlance(IReadOnlyList<CircleGlance> Held, IReadOnlyList<CircleCounts> Others, int QuietDays);
