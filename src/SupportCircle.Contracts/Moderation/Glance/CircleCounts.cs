namespace SupportCircle.Contracts.Moderation.Glance;

/// <summary>How much there is to do in a circle.</summary>
/// <param name="Open">How many of its cases are open, of those that one sees.</param>
/// <param name="Unclaimed">How many of these nobody works on.</param>
/// <param name="Requests">How many ask for a seat and have no answer yet.</param>
/// <param name="HeldPosts">How many posts wait until somebody has looked at them.</param>
/// <param name="Taken">How many seats are taken.</param>
/// <param name="Seats">How many there are.</param>
public sealed record CircleCounts(
    Guid CircleId, string Name, int Open, int Unclaimed, int Requests, int HeldPosts, int Taken, int Seats);
