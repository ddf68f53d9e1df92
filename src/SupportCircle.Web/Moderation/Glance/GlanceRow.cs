using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Moderation.Glance;

/// <summary>A circle, as it comes from the database.</summary>
internal sealed record CircleRow(
    Guid Id,
    string Name,
    int Seats,
    DateTime? PausedAt,
    int SlowModeSeconds,
    long LastSequence,
    int Taken,
    int Requests,
    int HeldPosts);

/// <summary>Somebody who sits in a circle.</summary>
internal sealed record SeatedRow(
    Guid Id,
    Guid CircleId,
    string Name,
    SeatRole Role,
    MemberState State,
    DateTime? MutedUntil,
    DateTime JoinedAt,
    bool HidesPresence)
{
    /// <summary>A member who might write now, were the circle not paused.</summary>
    public bool MayWrite(DateTime now) => Role == SeatRole.Member && State == MemberState.Active && !(MutedUntil > now);

    /// <summary>A member who would see an answer.</summary>
    public bool MayBeAnswered => Role == SeatRole.Member && State == MemberState.Active;

    public Author View() => new(Id, Name);
}

/// <summary>That something was said: never what.</summary>
/// <param name="IsReadable">Whether readers see it; what was deleted or hidden is no answer to anybody.</param>
internal sealed record SaidRow(Guid CircleId, long Sequence, Guid SeatId, DateTime SentAt, long? ReplyTo, bool IsReadable, bool IsStory);
