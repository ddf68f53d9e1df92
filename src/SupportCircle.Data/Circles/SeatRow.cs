using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Circles;

/// <summary>A seat with what decides what it may do.</summary>
internal sealed class SeatRow
{
    public required Seat Seat { get; init; }

    public required Circle Circle { get; init; }

    /// <summary>Of the member who has the seat.</summary>
    public required MemberState State { get; init; }
}
