using SupportCircle.Domain.Circles;

namespace SupportCircle.Domain.Tests.Circles;

public sealed class CircleFitTests
{
    private static readonly Guid Theme = Guid.CreateVersion7();
    private static readonly HashSet<Guid> Mine = [Theme];
    private static readonly int All = EnumSet.Of(Enum.GetValues<Hope>());

    [Fact]
    public void A_theme_in_common_weighs_more_than_all_hopes_together() =>
        Assert.True(CircleFit.Of(Mine, 0, Theme, 0) > CircleFit.Of(Mine, All, Guid.CreateVersion7(), All));

    [Fact]
    public void More_hopes_in_common_fit_better_and_hopes_of_one_side_alone_say_nothing()
    {
        var two = EnumSet.Of([Hope.BeingHeard, Hope.Company]);

        Assert.True(CircleFit.Of(Mine, two, Theme, two) > CircleFit.Of(Mine, two, Theme, EnumSet.Of([Hope.Company])));
        Assert.Equal(0, CircleFit.Of(new HashSet<Guid>(), two, Theme, EnumSet.Of([Hope.PracticalIdeas])));
    }

    [Fact]
    public void A_set_of_hopes_reads_as_it_was_written_in_order_and_each_once()
    {
        Assert.Equal([Hope.BeingHeard, Hope.Company], EnumSet.Read<Hope>(EnumSet.Of([Hope.Company, Hope.BeingHeard, Hope.Company])));
        Assert.Empty(EnumSet.Read<Hope>(EnumSet.Of<Hope>(null)));
        Assert.Equal(Enum.GetValues<Hope>(), EnumSet.Read<Hope>(All));
    }

    [Fact]
    public void The_numbers_of_hopes_are_kept_in_databases_and_stay() =>
        Assert.Equal([0, 1, 2, 3], new[] { Hope.BeingHeard, Hope.HearingFromOthers, Hope.PracticalIdeas, Hope.Company }.Select(hope => (int)hope));
}
