using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>What a circle says of itself to those who do not sit in it: never who does.</summary>
/// <param name="Meets">When it meets, in its own words; absent when that is not said.</param>
/// <param name="Hopes">What there is to find in it.</param>
/// <param name="Standing">The state of one's own seat; absent when one never had one.</param>
public sealed record CircleListing(
    Guid Id,
    string Name,
    ThemeSummary Theme,
    string Description,
    string? Meets,
    IReadOnlyList<Hope> Hopes,
    int Seats,
    int SeatsFree,
    SeatState? Standing)
{
    /// <summary>When it usually meets; empty when that is not said.</summary>
    public required IReadOnlyList<MeetingTime> Times { get; init; }

    /// <summary>Which one is spoken in it; absent when that is not said.</summary>
    public string? Language { get; init; }
}
