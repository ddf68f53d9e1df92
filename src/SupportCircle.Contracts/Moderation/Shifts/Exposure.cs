namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>How many grave cases one has read; nobody else is told.</summary>
/// <param name="Day">In the last 24 hours.</param>
/// <param name="Week">In the last 7 days.</param>
/// <param name="ManyADay">From how many a day on one is reminded to pause.</param>
/// <param name="LastAt">When one last began to read one; absent without any in the last 7 days.</param>
public sealed record Exposure(int Day, int Week, int ManyADay, DateTime? LastAt);
