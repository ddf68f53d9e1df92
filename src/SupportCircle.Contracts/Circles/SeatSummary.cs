using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>Somebody in the circle, as the circle knows them.</summary>
public sealed record SeatSummary(Guid SeatId, string Name, SeatRole Role);
