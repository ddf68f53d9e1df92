using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <param name="State">Active, or Waiting.</param>
public sealed record SeatTaken(Guid CircleId, Guid SeatId, int AgreementsVersion, SeatState State);
