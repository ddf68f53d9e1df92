using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>Somebody in the circle, as the circle knows them.</summary>
/// <param name="MutedUntil">For facilitators, while it lasts.</param>
public sealed record SeatSummary(Guid SeatId, string Name, SeatRole Role, DateTime? MutedUntil);
