namespace SupportCircle.Domain;

/// <summary>Times in the product are UTC and whole milliseconds, so that every database keeps them exactly.</summary>
public static class Clock
{
    public static DateTime Now(this TimeProvider time) => Truncate(time.GetUtcNow().UtcDateTime);

    public static DateTime Truncate(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
