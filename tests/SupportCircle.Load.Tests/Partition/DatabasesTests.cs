using SupportCircle.Load.Partition;

namespace SupportCircle.Load.Tests.Partition;

public sealed class DatabasesTests
{
    [Fact]
    public void Each_circle_is_in_one_database()
    {
        var databases = new Databases([1, 2, 3, 4, 5], 2);

        Assert.Equal([3, 2], databases.Counts);
        Assert.Equal([9, 6], databases.Rates);
        Assert.Equal(1.2, databases.Busiest, 3);
    }

    [Fact]
    public void Moving_circles_levels_the_load_and_loses_none()
    {
        var plan = new PartitionPlan(Circles: 2_000, Databases: 8, PostsPerHour: 60, Skew: 2, Within: 0.05, Seed: 7);
        var databases = new Databases(Activity.Of(plan), plan.Databases);
        Assert.True(databases.Busiest > 1.05);

        var moves = databases.Level(plan.Within);

        Assert.InRange(moves, 1, 200);
        Assert.InRange(databases.Busiest, 1, 1.05);
        Assert.Equal(2_000, databases.Counts.Sum());
        Assert.Equal(2_000 * 60 / 3_600.0, databases.Rates.Sum(), 6);
    }

    [Fact]
    public void A_circle_that_is_busier_than_a_database_may_be_is_not_moved_to_and_fro()
    {
        var databases = new Databases([10, 1, 1, 1], 2);

        var moves = databases.Level(0);

        Assert.Equal(1, moves);
        Assert.Equal([10, 3], databases.Rates);
    }

    [Fact]
    public void Like_circles_are_spread_evenly()
    {
        var plan = new PartitionPlan(Circles: 64, Databases: 8, PostsPerHour: 60, Skew: 0, Within: 0, Seed: 7);
        var databases = new Databases(Activity.Of(plan), plan.Databases);

        Assert.Equal(1, databases.Busiest, 6);
    }
}
