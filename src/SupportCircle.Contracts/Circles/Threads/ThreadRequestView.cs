namespace SupportCircle.Contracts.Circles.Threads;

/// <summary>Somebody asks somebody of the same circle to talk one to one.</summary>
/// <param name="SeatId">Of the other, in that circle.</param>
/// <param name="Name">Of the other, in that circle.</param>
/// <param name="Until">When it lapses.</param>
public sealed record ThreadRequestView(Guid Id, Guid CircleId, string CircleName, Guid SeatId, string Name, DateTime AskedAt, DateTime Until);
