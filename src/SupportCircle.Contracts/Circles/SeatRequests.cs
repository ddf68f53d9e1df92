namespace SupportCircle.Contracts.Circles;

/// <summary>Who asks for a seat in a circle, and who waits for one, the first come first.</summary>
public sealed record SeatRequests(IReadOnlyList<SeatRequestSummary> Open, IReadOnlyList<SeatRequestSummary> Waiting);
