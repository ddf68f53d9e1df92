namespace SupportCircle.Load.Faults.Checking;

/// <summary>How long something may take.</summary>
/// <param name="LongestSilence">Until what is in the log has reached everybody who is connected.</param>
/// <param name="Began">When the run began by the servers' clocks; null when these were put wrong.</param>
/// <param name="Pauses">When servers were stopped on purpose: that time does not count. Since the run began.</param>
internal sealed record Limits(TimeSpan LongestSilence, DateTime? Began, IReadOnlyList<Span> Pauses);

/// <summary>From when until when.</summary>
internal readonly record struct Span(TimeSpan From, TimeSpan To)
{
    public TimeSpan Length => To > From ? To - From : TimeSpan.Zero;

    public Span And(Span other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);
}
