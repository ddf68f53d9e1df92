using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>What became of a request: who is accepted while every seat is taken waits for one.</summary>
public sealed record SeatAnswered(SeatAnswer Answer);
