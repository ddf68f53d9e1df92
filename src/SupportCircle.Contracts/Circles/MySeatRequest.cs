using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>One's own request for a seat, and what became of it.</summary>
/// <param name="State">Requested, Waiting or Declined; Active once one is in and has not put the answer away.</param>
/// <param name="Ahead">On the waiting list: how many come first.</param>
/// <param name="IsUnread">Whether the answer was not put away yet.</param>
/// <param name="Word">What the facilitator added to the answer; gone once it is put away.</param>
/// <param name="AskAgainAt">After being declined: from when on one may ask again.</param>
public sealed record MySeatRequest(
    Guid CircleId,
    string CircleName,
    SeatState State,
    DateTime AskedAt,
    int? Ahead,
    SeatAnswer? Answer,
    DateTime? AnsweredAt,
    bool IsUnread,
    string? Word,
    DateTime? AskAgainAt);
