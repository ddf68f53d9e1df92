using CsCheck;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Domain.Tests.Moderation;

public sealed class NearestRankTests
{
    private static readonly Gen<(TimeSpan[] Values, int Percent)> Cases = Gen.Select(
        Gen.Int[0, 1_000].Select(seconds => TimeSpan.FromSeconds(seconds)).Array[1, 250].Select(values => values.Order().ToArray()),
        Gen.Int[1, 100]);

    private static readonly TimeSpan[] Five = [.. ((int[])[15, 20, 35, 40, 50]).Select(one => TimeSpan.FromSeconds(one))];

    [Theory]
    [InlineData(50, 35)]
    [InlineData(5, 15)]
    [InlineData(30, 20)]
    [InlineData(40, 20)]
    [InlineData(41, 35)]
    [InlineData(95, 50)]
    [InlineData(100, 50)]
    public void It_is_the_value_at_the_rank_rounded_up(int percent, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), NearestRank.Of(Five, percent));

    [Fact]
    public void Of_nothing_there_is_none() => Assert.Null(NearestRank.Of([], 95));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void There_is_no_such_percentile(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NearestRank.Of([TimeSpan.Zero], percent));

    // By counting, without any rank: the least of the values that as many do not exceed.
    [Fact]
    public void It_is_the_least_value_that_at_least_so_many_percent_do_not_exceed() => Cases.Sample(given =>
    {
        var expected = given.Values.First(value => given.Values.Count(other => other <= value) * 100L >= (long)given.Percent * given.Values.Length);

        Assert.Equal(expected, NearestRank.Of(given.Values, given.Percent));
    });
}
