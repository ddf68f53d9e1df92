using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>Somebody who asks for a seat or waits for one, as a facilitator of the circle sees them.</summary>
/// <param name="Id">Another with each time of asking.</param>
/// <param name="Note">What they wrote; absent when they wrote nothing, and after the answer.</param>
/// <param name="Before">Left or Removed, for somebody who sat in the circle before.</param>
public sealed record SeatRequestSummary(Guid Id, string Name, string? Note, DateTime AskedAt, SeatState? Before);
