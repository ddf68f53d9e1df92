using SupportCircle.Domain.Moderation;

namespace SupportCircle.Domain.Tests.Moderation;

public sealed class CountBandTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    [InlineData(312, 310)]
    public void A_count_is_told_by_the_lowest_of_its_band(int count, int atLeast) => Assert.Equal(atLeast, CountBand.AtLeast(count));

    [Fact]
    public void No_subtraction_from_the_sum_shows_that_a_count_is_less_than_the_end_of_its_band()
    {
        int[] counts = [0, 1, 2, 4, 5, 8, 9, 13];
        foreach (var (one, second, third) in from a in counts from b in counts from c in counts select (a, b, c))
        {
            var sum = CountBand.AtLeast(one + second + third);
            var others = Enumerable.Range(CountBand.AtLeast(second), CountBand.Width)
                .SelectMany(b => Enumerable.Range(CountBand.AtLeast(third), CountBand.Width).Select(c => b + c));
            var end = CountBand.AtLeast(one) + CountBand.Width - 1;

            Assert.Contains(others, rest => CountBand.AtLeast(end + rest) == sum);
        }
    }
}
