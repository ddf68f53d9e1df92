using CsCheck;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Domain.Tests.Circles;

public sealed class CircleFitTests
{
    private const int All = 0b1111;
    private static readonly Guid Theme = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly CircleWish Everything = new(new HashSet<Guid> { Theme }, All, All, new HashSet<string>(StringComparer.Ordinal) { "es" });

    private static readonly Gen<CircleTraits> Circles = Gen.Select(
        Gen.Bool, Gen.Int[0, All], Gen.Int[0, All], Gen.Int[0, 2].Select(i => (string?)new[] { null, "en", "es" }[i]),
        (isMine, hopes, times, language) => new CircleTraits(Guid.CreateVersion7(), isMine ? Theme : Other, hopes, times, language));

    private static readonly Gen<CircleWish> Wishes = Gen.Select(
        Gen.Bool, Gen.Int[0, All], Gen.Int[0, All], Gen.Int[0, 2].Select(i => new[] { "en", "es" }[..i]),
        (isMine, hopes, times, languages) => new CircleWish(
            new HashSet<Guid>(isMine ? [Theme] : []), hopes, times, languages.ToHashSet(StringComparer.Ordinal)));

    [Fact]
    public void A_theme_in_common_weighs_more_than_all_the_rest_together() =>
        Assert.True(Weight(new CircleTraits(Other, Theme, 0, 0, "en")) > Weight(new CircleTraits(Other, Other, All, All, "es")));

    [Fact]
    public void A_language_that_one_talks_weighs_more_than_all_hopes_or_all_times_and_one_that_is_not_said_may_be_it()
    {
        var spoken = Weight(new CircleTraits(Other, Theme, 0, 0, "es"));

        Assert.True(spoken > Weight(new CircleTraits(Other, Theme, All, 0, "en")));
        Assert.True(spoken > Weight(new CircleTraits(Other, Theme, 0, All, "en")));
        Assert.InRange(Weight(new CircleTraits(Other, Theme, 0, 0, null)), Weight(new CircleTraits(Other, Theme, 0, 0, "en")) + 1, spoken - 1);
    }

    [Fact]
    public void What_is_in_common_is_told_and_what_is_said_on_one_side_alone_is_not()
    {
        var wish = Everything with { Hopes = EnumSet.Of([Hope.BeingHeard, Hope.Company]), Times = EnumSet.Of([MeetingTime.Evenings]) };

        var fit = CircleFit.Of(wish, new CircleTraits(
            Other, Other, EnumSet.Of([Hope.Company, Hope.PracticalIdeas]), EnumSet.Of([MeetingTime.Mornings]), "es"));

        Assert.Equal((false, true), (fit.Theme, fit.Language));
        Assert.Equal([Hope.Company], EnumSet.Read<Hope>(fit.Hopes));
        Assert.Empty(EnumSet.Read<MeetingTime>(fit.Times));
    }

    [Fact]
    public void For_its_time_and_its_language_alone_no_circle_is_suggested() =>
        Assert.Empty(CircleFit.Order(Everything, [new CircleTraits(Other, Other, 0, All, "es")], Theme));

    [Fact]
    public void More_in_common_never_ranks_lower() => Gen.Select(Wishes, Circles, Gen.Int[0, All], Gen.Int[0, All]).Sample((wish, circle, hopes, times) =>
    {
        foreach (var better in (CircleTraits[])
            [
                circle with { Hopes = circle.Hopes | hopes },
                circle with { Times = circle.Times | times },
                circle with { ThemeId = Theme },
                circle with { Language = wish.Languages.FirstOrDefault() ?? circle.Language },
            ])
        {
            Assert.True(
                (wish.Themes.Count == 0 && better.ThemeId != circle.ThemeId) || CircleFit.Of(wish, better).Weight >= CircleFit.Of(wish, circle).Weight,
                $"{better} ranks lower than {circle}.");
        }
    });

    [Fact]
    public void The_order_is_by_weight_and_the_same_however_the_circles_come() => Gen.Select(Wishes, Circles.Array[0, 12], Gen.Int).Sample((wish, circles, seed) =>
    {
        var order = CircleFit.Order(wish, circles, Theme);
        var shuffled = circles.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(order.Select(one => one.Fit.Weight).OrderDescending(), order.Select(one => one.Fit.Weight));
        Assert.Equal(order, CircleFit.Order(wish, shuffled, Theme));
        Assert.All(order, one => Assert.True(one.Fit.IsSome));
    });

    [Fact]
    public void Among_equals_no_circle_is_first_for_being_old()
    {
        const int people = 600;
        var circles = Enumerable.Range(0, 3).Select(_ => new CircleTraits(Guid.CreateVersion7(), Theme, 0, 0, null)).ToList();

        var firsts = Enumerable.Range(0, people).Select(_ => CircleFit.Order(Everything, circles, Guid.CreateVersion7())[0].Circle.Id).ToList();

        Assert.All(circles, circle => Assert.InRange(firsts.Count(id => id == circle.Id), people / 4, people / 2));
    }

    [Fact]
    public void A_set_of_hopes_reads_as_it_was_written_in_order_and_each_once()
    {
        Assert.Equal([Hope.BeingHeard, Hope.Company], EnumSet.Read<Hope>(EnumSet.Of([Hope.Company, Hope.BeingHeard, Hope.Company])));
        Assert.Empty(EnumSet.Read<Hope>(EnumSet.Of<Hope>(null)));
        Assert.Equal(Enum.GetValues<Hope>(), EnumSet.Read<Hope>(All));
    }

    [Fact]
    public void The_numbers_of_hopes_and_times_are_kept_in_databases_and_stay()
    {
        Assert.Equal([0, 1, 2, 3], new[] { Hope.BeingHeard, Hope.HearingFromOthers, Hope.PracticalIdeas, Hope.Company }.Select(hope => (int)hope));
        Assert.Equal(
            [0, 1, 2, 3],
            new[] { MeetingTime.Mornings, MeetingTime.Afternoons, MeetingTime.Evenings, MeetingTime.Weekends }.Select(time => (int)time));
    }

    private static int Weight(CircleTraits circle) => CircleFit.Of(Everything, circle).Weight;
}
