namespace SupportCircle.Domain.Connection.Practices;

/// <summary>
/// Which day it is for somebody. Their device says so, since only it knows where they are: the server neither asks for nor keeps a
/// time zone. A day that it is nowhere on Earth now counts as the one that it is in Greenwich.
/// </summary>
public static class PracticeCalendar
{
    // From the Line Islands (UTC+14) to Baker Island (UTC-12).
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(14);
    private static readonly TimeSpan Behind = TimeSpan.FromHours(12);

    /// <param name="said">What the device says; null when it says nothing.</param>
    /// <param name="now">UTC.</param>
    public static DateOnly Day(DateOnly? said, DateTime now)
    {
        var (first, last) = (DateOnly.FromDateTime(now - Behind), DateOnly.FromDateTime(now + Ahead));
        return said is { } day && day >= first && day <= last ? day : DateOnly.FromDateTime(now);
    }
}
