using CsCheck;
using SupportCircle.Domain.Connection.Practices;

namespace SupportCircle.Domain.Tests.Connection.Practices;

/// <summary>Which practice comes on a day.</summary>
public sealed class PracticeChoiceTests
{
    private static readonly DateOnly Day = new(2026, 11, 29);
    private static readonly PracticeBook Book = PracticeBook.Shipped;

    [Fact]
    public void The_same_person_day_and_past_give_the_same_one_whatever_the_order_of_the_past() =>
        Gen.Select(Gen.Guid, Gen.Int[0, 3_000], Gen.Int[0, 40]).Sample((who, later, days) =>
        {
            var day = Day.AddDays(later);
            var past = Past(who, day, days);

            var one = PracticeChoice.Of(Book, who, day, ["bereavement"], past);

            Assert.Same(one, PracticeChoice.Of(Book, who, day, ["bereavement"], [.. past.AsEnumerable().Reverse()]));
        }, iter: 300);

    [Fact]
    public void None_comes_again_within_its_rest_whatever_was_said_of_it() => Gen.Guid.Sample(who =>
    {
        var past = Past(who, Day, 200);
        foreach (var window in Enumerable.Range(0, 200 - PracticeLimits.RestDays))
        {
            var some = past.Skip(window).Take(PracticeLimits.RestDays + 1).Select(day => day.PracticeId).ToList();
            Assert.Equal(some.Count, some.Distinct(StringComparer.Ordinal).Count());
        }
    }, iter: 20);

    [Fact]
    public void What_does_not_fit_a_theme_never_comes_to_those_who_live_through_it() => Gen.Guid.Sample(who =>
    {
        var never = Book.All.Where(practice => practice.WeightFor(["illness", "separation"]) == 0).ToList();
        Assert.NotEmpty(never);
        Assert.All(Enumerable.Range(0, 100), later =>
            Assert.DoesNotContain(PracticeChoice.Of(Book, who, Day.AddDays(later), ["illness", "separation"], []), never));
    }, iter: 20);

    [Fact]
    public void What_weighs_more_for_a_theme_comes_more_often_to_those_who_live_through_it()
    {
        double Share(string[] themes) => Drawn(themes, []).Count(practice => practice.WeightFor(["bereavement"]) >= 4) / (double)Draws;

        var (bereaved, others) = (Share(["bereavement"]), Share([]));

        Assert.True(bereaved > 1.4 * others, $"{bereaved} against {others}");
    }

    [Fact]
    public void A_kind_that_is_taken_comes_more_often_one_that_is_left_less_and_neither_always_nor_never()
    {
        double Share(PracticeAnswer? answer) => Drawn([], Said(PracticeKind.Greeting, answer)).Count(practice => practice.Kind == PracticeKind.Greeting) / (double)Draws;

        var (taken, unsaid, left) = (Share(PracticeAnswer.Taken), Share(null), Share(PracticeAnswer.Left));

        Assert.True(taken > 1.5 * unsaid && unsaid > 1.5 * left, $"{taken}, {unsaid}, {left}");
        Assert.InRange(left, 0.01, 0.1);
        Assert.InRange(taken, 0.15, 0.5);
    }

    [Fact]
    public void What_was_longAgo_counts_no_more()
    {
        var longAgo = Said(PracticeKind.Greeting, PracticeAnswer.Left, PracticeLimits.LookBackDays + 1);

        Assert.Equal(Drawn([], []), Drawn([], longAgo));
    }

    private const int Draws = 2_000;

    private static List<Practice> Drawn(string[] themes, PracticeDay[] past) =>
        [.. Enumerable.Range(0, Draws).Select(number => PracticeChoice.Of(Book, new Guid(number, 7, 7, 0, 0, 0, 0, 0, 0, 0, 1), Day, themes, past))];

    // Of four practices of a kind the same was said, before their rest.
    private static PracticeDay[] Said(PracticeKind kind, PracticeAnswer? answer, int ago = PracticeLimits.RestDays + 1) =>
    [
        .. Book.All.Where(practice => practice.Kind == kind).Take(4)
            .Select((practice, index) => Offered(Guid.Empty, Day.AddDays(-ago - index), practice, answer)),
    ];

    private static List<PracticeDay> Past(Guid who, DateOnly until, int days)
    {
        var past = new List<PracticeDay>();
        for (var day = until.AddDays(-days); day < until; day = day.AddDays(1))
        {
            PracticeAnswer? answer = (day.DayNumber % 3) switch { 0 => PracticeAnswer.Taken, 1 => PracticeAnswer.Left, _ => null };
            past.Add(Offered(who, day, PracticeChoice.Of(Book, who, day, ["loneliness"], past), answer));
        }

        return past;
    }

    private static PracticeDay Offered(Guid who, DateOnly day, Practice practice, PracticeAnswer? answer) =>
        new() { MemberId = who, Day = day, PracticeId = practice.Id, Answer = answer };
}
