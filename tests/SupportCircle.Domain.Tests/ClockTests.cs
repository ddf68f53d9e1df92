using Microsoft.Extensions.Time.Testing;

namespace SupportCircle.Domain.Tests;

public sealed class ClockTests
{
    private static readonly DateTime Whole = new(2026, 5, 4, 12, 0, 0, 123, DateTimeKind.Utc);

    [Fact]
    public void Now_is_utc_in_whole_milliseconds()
    {
        var now = new FakeTimeProvider(new DateTimeOffset(Whole.AddTicks(9_999))).Now();

        Assert.Equal(Whole, now);
        Assert.Equal(DateTimeKind.Utc, now.Kind);
    }

    [Fact]
    public void A_truncated_time_stays_what_it_is() => Assert.Equal(Whole, Clock.Truncate(Whole));
}
