using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>Somebody in the circle, as the circle knows them.</summary>
/// <param name="MutedUntil">For facilitators, while it lasts.</param>
/// <param name="SharesPlan">For facilitators: true while that person lets them open their safety plan; absent otherwise.</param>
public sealed record SeatSummary(Guid SeatId, string Name, SeatRole Role, DateTime? MutedUntil, bool? SharesPlan);
