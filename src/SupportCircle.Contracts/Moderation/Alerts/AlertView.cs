namespace SupportCircle.Contracts.Moderation.Alerts;

/// <summary>Where the newest alert of a case stands.</summary>
/// <param name="HeldUntil">Until when somebody has the case to themself, and time stands still; absent when nobody has.</param>
/// <param name="EndedAt">Absent while it goes on.</param>
/// <param name="Steps">Those that were taken, in their order, and then those that are still to come.</param>
public sealed record AlertView(DateTime RaisedAt, DateTime? HeldUntil, DateTime? EndedAt, IReadOnlyList<AlertStepView> Steps);
