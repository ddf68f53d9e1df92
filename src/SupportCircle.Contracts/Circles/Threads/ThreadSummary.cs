namespace SupportCircle.Contracts.Circles.Threads;

/// <summary>A one-to-one thread.</summary>
/// <param name="Id">Where it is talked: everything about the conversation of a circle takes this id.</param>
/// <param name="SeatId">Of the other, in the thread.</param>
/// <param name="Name">Of the other; empty once they have erased their account.</param>
/// <param name="CircleName">Of the circle in which the two have met.</param>
/// <param name="EndedAt">Absent while both can write.</param>
public sealed record ThreadSummary(Guid Id, Guid SeatId, string Name, Guid CircleId, string CircleName, DateTime StartedAt, DateTime? EndedAt);
