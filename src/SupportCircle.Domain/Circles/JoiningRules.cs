namespace SupportCircle.Domain.Circles;

/// <summary>The rules of coming into a circle. Asked inside the transaction that writes, with the circle locked.</summary>
public static class JoiningRules
{
    /// <summary>
    /// Asking twice is asking once. Somebody who left or was removed asks like anybody else: what they may hope for, a
    /// facilitator decides who sees that they were removed.
    /// </summary>
    /// <returns>The refusal, or null when one may ask for a seat now.</returns>
    public static Refusal? RefuseAsking(Seat? seat, SeatRequest? request, DateTime now) => seat?.State switch
    {
        SeatState.Active => Refusal.Conflict("You have a seat in this circle."),
        SeatState.Waiting => Refusal.Conflict("You are on the waiting list of this circle."),
        SeatState.Declined when request?.AskAgainAt > now => Refusal.Conflict("The circle has declined a short time ago."),
        _ => null,
    };

    /// <summary>
    /// Whether somebody was put out of the circle and not let in again since. To them no invitation opens anything, also
    /// after they have asked for a seat.
    /// </summary>
    public static bool IsOut(Seat? seat, SeatRequest? request) => seat?.State switch
    {
        null or SeatState.Active or SeatState.Left => false,
        SeatState.Removed => true,
        _ => request?.Before == SeatState.Removed,
    };
}
