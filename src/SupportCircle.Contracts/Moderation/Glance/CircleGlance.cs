using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Connection.CheckIns;

namespace SupportCircle.Contracts.Moderation.Glance;

/// <summary>A circle that one holds, as it is now.</summary>
/// <param name="PausedAt">Since when only facilitators speak; absent when it is not paused.</param>
/// <param name="SlowModeSeconds">Seconds from one message of a member to the next; 0 when slow mode is off.</param>
/// <param name="Here">Those who are in the room and do not hide it, by name.</param>
/// <param name="Quiet">Those who have gone quiet, the longest first.</param>
/// <param name="Unanswered">Up to five messages of the last days that nobody has answered: those first of which the circle has been told, then the oldest.</param>
public sealed record CircleGlance(
    CircleCounts Counts,
    DateTime? PausedAt,
    int SlowModeSeconds,
    IReadOnlyList<Author> Here,
    IReadOnlyList<QuietMember> Quiet,
    IReadOnlyList<UnansweredMessage> Unanswered)
{
    /// <summary>How it was there in the last week that is over; absent when no word is shown for it.</summary>
    public WeekPulse? Pulse { get; init; }
}

/// <param name="Week">The Monday on which the week began, in UTC.</param>
public sealed record WeekPulse(DateOnly Week, PulseWord Word);

/// <summary>Somebody who has posted nothing for a while. What they read is nobody's business.</summary>
/// <param name="Since">When they last posted something; when they sat down, if they have posted nothing since.</param>
/// <param name="HasPosted">Whether they have posted anything since they sat down.</param>
public sealed record QuietMember(Author Who, DateTime Since, bool HasPosted);

/// <summary>A message that nobody else has answered or acknowledged.</summary>
/// <param name="IsFirst">Whether it is the first that its author has said in the circle.</param>
public sealed record UnansweredMessage(Author Author, long Sequence, DateTime SentAt, bool IsFirst)
{
    public required bool IsStory { get; init; }

    /// <summary>Whether it has waited so long that the circle has been told.</summary>
    public required bool HasRisen { get; init; }
}
