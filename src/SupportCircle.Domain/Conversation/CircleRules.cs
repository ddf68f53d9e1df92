namespace SupportCircle.Domain.Conversation;

/// <summary>What a circle asks of everybody who speaks in it.</summary>
/// <param name="AgreementsVersion">The one that is in force.</param>
/// <param name="IsPaused">Whether only facilitators speak for now.</param>
/// <param name="SlowMode">How long a member waits from one message to the next; zero when it is off.</param>
public readonly record struct CircleRules(int AgreementsVersion, bool IsPaused, TimeSpan SlowMode)
{
    /// <summary>Of what is watched for, here and in the organisation.</summary>
    public int Version { get; init; }

    /// <summary>Of how many first posts of a member each is looked at; 0 when none is.</summary>
    public int FirstPosts { get; init; }
}
