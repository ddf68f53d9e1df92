using SupportCircle.Load.Storm;

namespace SupportCircle.Load.Tests.Storm;

public sealed class BackoffTests
{
    [Fact]
    public void Waits_are_those_of_the_web_client()
    {
        var longest = Enumerable.Range(0, 8).Select(attempt => Backoff.Of(attempt, random: 0).TotalMilliseconds);

        Assert.Equal([200.0, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000], longest);
        Assert.Equal(7_500, Backoff.Of(9, random: 1).TotalMilliseconds);
    }
}
