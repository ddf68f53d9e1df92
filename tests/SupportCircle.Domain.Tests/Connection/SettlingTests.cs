using SupportCircle.Domain.Connection;

namespace SupportCircle.Domain.Tests.Connection;

public sealed class SettlingTests
{
    private static readonly DateTime Now = new(2026, 3, 5, 10, 0, 0, DateTimeKind.Utc);
    private static readonly BreathPattern Pattern = BreathPatterns.Known("one-minute", "pattern");

    [Fact]
    public void It_begins_a_little_later_than_it_is_asked_for_and_lasts_as_long_as_its_pattern()
    {
        var settling = Begun();

        Assert.Equal(Now + SettlingLimits.Lead, settling.StartsAt);
        Assert.Equal(settling.StartsAt.AddSeconds(60), settling.EndsAt);
        Assert.False(settling.IsOver(settling.EndsAt.AddMilliseconds(-1)));
        Assert.True(settling.IsOver(settling.EndsAt));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(9.9, 10)]
    [InlineData(10, 20)]
    [InlineData(34, 40)]
    [InlineData(59, 60)]
    public void Ended_early_it_ends_with_the_breath_that_everybody_is_in(double seconds, double end)
    {
        var settling = Begun();

        settling.End(settling.StartsAt.AddSeconds(seconds));

        Assert.Equal(settling.StartsAt.AddSeconds(end), settling.EndsAt);
    }

    [Fact]
    public void Ended_before_its_first_breath_it_never_begins()
    {
        var settling = Begun();

        settling.End(Now.AddSeconds(1));

        Assert.True(settling.IsOver(Now.AddSeconds(1)));
    }

    [Fact]
    public void One_that_is_over_stays_as_it_was()
    {
        var settling = Begun();
        var end = settling.EndsAt;

        settling.End(end.AddMinutes(5));

        Assert.Equal(end, settling.EndsAt);
    }

    private static Settling Begun()
    {
        var settling = new Settling { CircleId = Guid.CreateVersion7() };
        settling.Begin(Pattern, Now);
        return settling;
    }
}
