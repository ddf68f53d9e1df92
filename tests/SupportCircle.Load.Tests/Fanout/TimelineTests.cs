using SupportCircle.Load.Fanout;

namespace SupportCircle.Load.Tests.Fanout;

public sealed class TimelineTests
{
    private readonly Violations _violations = new();

    [Fact]
    public void One_after_the_other_from_the_last_that_was_there_is_right()
    {
        Hear(41, 42, 43, 44);

        Assert.Equal(0, _violations.Sum);
    }

    [Fact]
    public void What_is_passed_over_is_counted_once()
    {
        Hear(41, 42, 45, 46);

        Assert.Equal((2, 2), (_violations.Gaps, _violations.Sum));
    }

    [Fact]
    public void What_comes_again_or_too_late_is_a_duplicate()
    {
        Hear(41, 41, 42, 42);

        Assert.Equal((2, 2), (_violations.Duplicates, _violations.Sum));
    }

    private void Hear(long last, params long[] sequences)
    {
        var timeline = new Timeline(last, _violations);
        foreach (var sequence in sequences)
        {
            timeline.Hear(sequence);
        }
    }
}
