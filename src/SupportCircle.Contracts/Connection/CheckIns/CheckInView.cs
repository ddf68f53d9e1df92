namespace SupportCircle.Contracts.Connection.CheckIns;

/// <summary>A check-in of one's own.</summary>
/// <param name="Mood">From 1, which is worst, to 5.</param>
/// <param name="Words">Absent when nothing was said.</param>
/// <param name="Circle">The name of the circle with which it was shared; absent for one that was kept to oneself.</param>
public sealed record CheckInView(Guid Id, int Mood, string? Words, DateTime At, string? Circle);
