namespace SupportCircle.Contracts.Circles;

public sealed record SeatTaken(Guid CircleId, Guid SeatId, int AgreementsVersion);
