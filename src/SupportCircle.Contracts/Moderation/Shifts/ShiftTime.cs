namespace SupportCircle.Contracts.Moderation.Shifts;

public sealed record ShiftTime(DateTime StartedAt, DateTime Until);
