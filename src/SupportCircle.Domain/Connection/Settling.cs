namespace SupportCircle.Domain.Connection;

/// <summary>
/// The newest settling of a circle: when it began, by the server's clock, and in what rhythm. The rhythm is a copy, so that a
/// node with another file of patterns is in step too. It says of nobody that they took part.
/// </summary>
public sealed class Settling
{
    public required Guid CircleId { get; init; }

    /// <summary>Changes with each one that begins.</summary>
    public Guid Id { get; private set; }

    /// <summary>When the first breath begins.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>When the last breath ends.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>Seconds, as in <see cref="BreathPattern"/>.</summary>
    public int In { get; private set; }

    public int HoldIn { get; private set; }

    public int Out { get; private set; }

    public int HoldOut { get; private set; }

    public bool IsOver(DateTime now) => EndsAt <= now;

    /// <summary>It begins a little later, so that everybody hears of it before.</summary>
    public void Begin(BreathPattern pattern, DateTime now)
    {
        Id = Guid.CreateVersion7();
        StartsAt = now + SettlingLimits.Lead;
        EndsAt = StartsAt + pattern.Length;
        (In, HoldIn, Out, HoldOut) = (pattern.In, pattern.HoldIn, pattern.Out, pattern.HoldOut);
    }

    /// <summary>It ends with the round that everybody is in; one that has not begun does not begin.</summary>
    public void End(DateTime now)
    {
        if (IsOver(now))
        {
            return;
        }

        var round = TimeSpan.FromSeconds(In + HoldIn + Out + HoldOut);
        var end = now < StartsAt ? now : StartsAt + (round * (Math.Floor((now - StartsAt) / round) + 1));
        EndsAt = end < EndsAt ? end : EndsAt;
    }
}
