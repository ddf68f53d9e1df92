namespace SupportCircle.Domain.Moderation.Alerts;

/// <summary>Something that is due of an alert: at its time, once, whichever node does it.</summary>
public sealed class AlertStep
{
    public required Guid AlertId { get; init; }

    /// <summary>From 1, within the alert.</summary>
    public required int Number { get; init; }

    public required AlertStepKind Kind { get; init; }

    /// <summary>When it is due, or was. It moves on while somebody works on the case.</summary>
    public required DateTime DueAt { get; set; }

    /// <summary>When a node next looks at it: when it is due, or when the lease of a node that works on it is over; null once nothing is
    /// left to do.</summary>
    public required DateTime? NextAt { get; set; }

    /// <summary>Null until it was taken, and when it never is.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <summary>How many people it has told; null until it was taken. With nobody to tell, it was passed over.</summary>
    public int? Told { get; private set; }

    /// <summary>Whether it is still to come.</summary>
    public bool Waits => TakenAt is null && NextAt is not null;

    /// <summary>One of those that come one after the other.</summary>
    public bool IsOnTheWay => Kind <= AlertStepKind.Mail;

    /// <summary>It is done, but for telling: which the next one does when this node dies in between.</summary>
    internal void Take(int told, DateTime now) => (TakenAt, Told, NextAt) = (now, told, now + AlertLimits.Lease);

    internal void Move(TimeSpan by)
    {
        DueAt += by;
        NextAt = DueAt;
    }

    /// <summary>It does not come any more.</summary>
    internal void Drop()
    {
        if (TakenAt is null)
        {
            NextAt = null;
        }
    }
}
