namespace SupportCircle.Contracts.Connection.CheckIns;

/// <summary>One's own check-ins, the newest first.</summary>
/// <param name="Before">Where to go on; absent when the first one was reached.</param>
public sealed record CheckInPage(IReadOnlyList<CheckInView> CheckIns, int? Before);
