using CsCheck;
using SupportCircle.Domain.Connection.CheckIns;

namespace SupportCircle.Domain.Tests.Connection.CheckIns;

/// <summary>The pulse is a word of many, and never of one.</summary>
public sealed class PulseTests
{
    private static readonly Gen<int> AnyMood = Gen.Int[CheckInLimits.LowestMood, CheckInLimits.HighestMood];
    private static readonly int[] Moods = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData("1 1 2 2 2", PulseWord.Heavy)]
    [InlineData("1 2 2 2 5", PulseWord.Heavy)]
    [InlineData("3 3 4 5 5", PulseWord.Steady)]
    [InlineData("1 1 3 4 5", PulseWord.Mixed)]
    [InlineData("1 3 3 3 4 4 5 5", PulseWord.Steady)]
    [InlineData("1 1 1 3 3 4 5 5", PulseWord.Mixed)]
    [InlineData("1 2 2 3 3 5", null)]
    [InlineData("1 1 2 4 5", null)]
    [InlineData("1 3 4 5 5", null)]
    [InlineData("3 3 3 3", null)]
    [InlineData("", null)]
    public void It_is_the_word_of_most_or_none(string moods, PulseWord? word) =>
        Assert.Equal(word, Pulse.Of([.. moods.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]));

    [Fact]
    public void What_is_shown_is_what_the_others_would_show_without_any_one_of_them() => AnyMood.Array[0, 20].Sample(moods =>
    {
        if (Pulse.Of(moods) is { } word)
        {
            Assert.True(moods.Length >= Pulse.FewestPeople);
            Assert.All(Enumerable.Range(0, moods.Length), one => Assert.Equal(word, Word(Without(moods, one))));
        }
    }, iter: 20_000);

    [Fact]
    public void Nobody_who_comes_or_stays_away_turns_one_word_into_another() =>
        Gen.Select(AnyMood.Array[0, 20], AnyMood).Sample((moods, mood) =>
        {
            if (Pulse.Of(moods) is { } before && Pulse.Of([.. moods, mood]) is { } after)
            {
                Assert.Equal(before, after);
            }
        }, iter: 20_000);

    [Fact]
    public void Whoever_knows_the_moods_of_all_the_others_never_reads_somebodys_mood_from_what_is_shown()
    {
        // Every circle that there can be: of the others only how many find it hard makes a difference, which the next test holds.
        for (var people = 0; people <= 40; people++)
        {
            for (var hard = 0; hard <= people; hard++)
            {
                int[] others = [.. Enumerable.Repeat(1, hard), .. Enumerable.Repeat(4, people - hard)];
                Assert.All(
                    Moods.GroupBy(mood => Pulse.Of([.. others, mood])?.ToString() ?? "none"),
                    alike => Assert.True(alike.Count() >= 2, $"{hard} of {people}: {alike.Key} is {string.Join(", ", alike)}"));
            }
        }
    }

    [Fact]
    public void A_mood_counts_as_hard_or_not_and_nothing_finer_shows() =>
        Gen.Select(AnyMood.Array[5, 20], Gen.Int[0, 19]).Sample((moods, at) =>
        {
            var changed = moods.ToArray();
            changed[at % moods.Length] = moods[at % moods.Length] <= 2 ? 3 - moods[at % moods.Length] : 3 + ((moods[at % moods.Length] - 2) % 3);

            Assert.Equal(Pulse.Of(moods), Pulse.Of(changed));
        }, iter: 5_000);

    [Theory]
    [InlineData("2026-11-29T23:59:59.999Z", "2026-11-16")]
    [InlineData("2026-11-30T00:00:00Z", "2026-11-23")]
    [InlineData("2026-12-06T12:00:00Z", "2026-11-23")]
    [InlineData("2027-01-04T00:00:00Z", "2026-12-28")]
    public void The_last_closed_week_began_on_the_monday_before_this_ones(string now, string monday)
    {
        var week = PulseWeek.LastClosed(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal));

        Assert.Equal(monday, week.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var (from, to) = PulseWeek.Span(week);
        Assert.Equal((DayOfWeek.Monday, 7.0), (from.DayOfWeek, (to - from).TotalDays));
        Assert.Equal((DateTimeKind.Utc, DateTimeKind.Utc), (from.Kind, to.Kind));
    }

    private static PulseWord Word(int[] moods) => Pulse.Word(moods.Count(mood => mood <= 2), moods.Length);

    private static int[] Without(int[] moods, int one) => [.. moods[..one], .. moods[(one + 1)..]];
}
