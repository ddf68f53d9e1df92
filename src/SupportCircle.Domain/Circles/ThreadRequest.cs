namespace SupportCircle.Domain.Circles;

/// <summary>
/// One member of a circle asks another to talk one to one. Whoever has asked never learns that it was declined: it waits as long as
/// one that nobody has answered.
/// </summary>
public sealed class ThreadRequest
{
    /// <summary>How many days one waits, whatever the other has said; then it has lapsed.</summary>
    public const int Days = 30;

    public static readonly TimeSpan Lasts = TimeSpan.FromDays(Days);

    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    /// <summary>Whose request it is; with <see cref="ToSeatId"/> there is one.</summary>
    public required Guid FromSeatId { get; init; }

    public required Guid ToSeatId { get; init; }

    public required DateTime AskedAt { get; set; }

    /// <summary>Null until the other has answered.</summary>
    public bool? IsAccepted { get; private set; }

    /// <summary>Whoever has asked no longer wants it.</summary>
    public bool IsTakenBack { get; private set; }

    /// <summary>
    /// Asks again. While the last time has not lapsed that is still the same: a request that was declined is not put to anybody
    /// twice, also when it was taken back in between.
    /// </summary>
    public void AskAgain(DateTime now)
    {
        IsTakenBack = false;
        if (IsAccepted == true || AskedAt + Lasts <= now)
        {
            (AskedAt, IsAccepted) = (now, null);
        }
    }

    public void TakeBack() => IsTakenBack = true;

    public void Answer(bool isAccepted) => IsAccepted = isAccepted;
}
