using SupportCircle.Load.Fanout;

namespace SupportCircle.Load.Tests.Fanout;

public sealed class FlightsTests
{
    private readonly Violations _violations = new();

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(32)]
    public void A_post_has_arrived_when_everybody_has_it_and_not_before(int members)
    {
        var flights = new Flights(members, _violations);
        var post = flights.Begin(due: 7);
        for (var member = 0; member < members - 1; member++)
        {
            Assert.False(flights.Hear(post, member, out _));
        }

        Assert.Equal(1, flights.Open);
        Assert.True(flights.Hear(post, members - 1, out var due));
        Assert.Equal((7, 0, 0), (due, flights.Open, _violations.Sum));
    }

    [Fact]
    public void The_same_for_the_same_member_is_a_duplicate_also_when_everybody_has_it()
    {
        var flights = new Flights(2, _violations);
        var post = flights.Begin(due: 0);

        flights.Hear(post, 0, out _);
        Assert.False(flights.Hear(post, 0, out _));
        Assert.Equal(1, flights.Open);
        flights.Hear(post, 1, out _);
        flights.Hear(post, 1, out _);

        Assert.Equal((2, 2), (_violations.Duplicates, _violations.Sum));
    }

    [Fact]
    public void What_nobody_posted_is_a_stray()
    {
        var flights = new Flights(2, _violations);
        flights.Begin(due: 0);

        Assert.False(flights.Hear(1, 0, out _));

        Assert.Equal((1, 1), (_violations.Strays, _violations.Sum));
    }
}
