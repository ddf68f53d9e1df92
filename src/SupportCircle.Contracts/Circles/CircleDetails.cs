using SupportCircle.Contracts.Connection;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>A circle as somebody with a seat in it sees it; <c>seatId</c>, <c>seatName</c> and <c>role</c> are one's own.</summary>
/// <param name="Seats">How many people fit.</param>
/// <param name="SeatsTaken">How many are in it.</param>
/// <param name="PausedAt">Since when only facilitators speak; absent when the circle is not paused.</param>
/// <param name="SlowModeSeconds">How long members wait from one message to the next; 0 when they need not.</param>
/// <param name="FirstPosts">Of how many first posts of a member each waits for a facilitator; 0 when none does.</param>
/// <param name="Meets">When it meets, in its own words; absent when that is not said.</param>
/// <param name="Hopes">What there is to find in it.</param>
/// <param name="Requests">How many ask for a seat and have no answer yet; 0 to everybody but its facilitators.</param>
/// <param name="Reports">How many cases are open, none about oneself; 0 to everybody but its facilitators.</param>
/// <param name="HeldPosts">How many posts wait for a facilitator; to a member, how many of their own wait or were declined.</param>
/// <param name="MetIn">Of a one-to-one thread the circle in which the two have met; absent of a circle.</param>
/// <param name="With">The name of the other in it; empty once they have erased their account, absent of a circle.</param>
/// <param name="AcceptedVersion">The newest agreements that one has accepted; absent before the first.</param>
/// <param name="ReadUpTo">How far one has read, a sequence; nobody else sees it.</param>
/// <param name="HidesPresence">Whether the others are not told when one is here; nobody else sees it.</param>
public sealed record CircleDetails(
    Guid Id,
    string Name,
    ThemeSummary Theme,
    string Description,
    string? Meets,
    IReadOnlyList<Hope> Hopes,
    CircleVisibility Visibility,
    int Seats,
    int SeatsTaken,
    Guid SeatId,
    string SeatName,
    SeatRole Role,
    int AgreementsVersion,
    int? AcceptedVersion,
    DateTime? MutedUntil,
    DateTime? PausedAt,
    int SlowModeSeconds,
    int FirstPosts,
    long LastSequence,
    long ReadUpTo,
    bool HidesPresence,
    int Requests,
    int Reports,
    int HeldPosts,
    Guid? MetIn,
    string? With)
{
    /// <summary>That is about to begin or runs; absent when there is none.</summary>
    public SettlingView? Settling { get; init; }

    /// <summary>Whether something of others waits for an answer for longer than it should; absent when nothing does. What it is tells <c>GET …/waiting</c>.</summary>
    public bool? HasWaiting { get; init; }

    /// <summary>When it usually meets; empty when that is not said.</summary>
    public required IReadOnlyList<MeetingTime> Times { get; init; }

    /// <summary>Which one is spoken in it; absent when that is not said.</summary>
    public string? Language { get; init; }
}
