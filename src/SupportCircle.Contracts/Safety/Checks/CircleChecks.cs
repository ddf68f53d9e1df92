namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>What a circle checks besides the signal rules, for its members: how much, never what.</summary>
/// <param name="Flags">How many watched phrases, its own and the organisation's, bring a message to its facilitators' eyes.</param>
/// <param name="Holds">How many keep it until a facilitator has looked.</param>
/// <param name="Refuses">How many give it back.</param>
/// <param name="FirstPosts">How many first posts of a member are looked at before all see them; 0 when none is.</param>
/// <param name="SlowModeSeconds">How long a member waits from one message to the next; 0 when not at all.</param>
/// <param name="IsPaused">Whether only facilitators speak for now.</param>
public sealed record CircleChecks(int Flags, int Holds, int Refuses, int FirstPosts, int SlowModeSeconds, bool IsPaused);
