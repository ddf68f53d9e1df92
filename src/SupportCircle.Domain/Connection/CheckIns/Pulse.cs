namespace SupportCircle.Domain.Connection.CheckIns;

/// <summary>
/// One word for how a circle is, over one mood of each person. A mood enters only as hard (1 or 2) or not (3 to 5), and the word is shown
/// only where it would be the same without any one of them: so it is never the word of one person, and whoever knows what all the others
/// have said learns at most on which of the two sides that person's mood was. <c>docs/connection.md</c> says what that protects.
/// </summary>
public static class Pulse
{
    /// <summary>Of fewer people there is none.</summary>
    public const int FewestPeople = 5;

    private const int HighestHardMood = 2;

    /// <param name="moods">One of each person, from <see cref="CheckInLimits.LowestMood"/> to <see cref="CheckInLimits.HighestMood"/>.</param>
    /// <returns>Null when none is shown.</returns>
    public static PulseWord? Of(IReadOnlyCollection<int> moods)
    {
        if (moods.Count < FewestPeople)
        {
            return null;
        }

        var hard = moods.Count(mood => mood <= HighestHardMood);
        var word = Word(hard, moods.Count);
        var withoutOneOfThem = hard == 0 || Word(hard - 1, moods.Count - 1) == word;
        var withoutOneOfTheOthers = hard == moods.Count || Word(hard, moods.Count - 1) == word;
        return withoutOneOfThem && withoutOneOfTheOthers ? word : null;
    }

    /// <summary>What the word would be, were it shown.</summary>
    internal static PulseWord Word(int hard, int people)
    {
        if (2 * hard > people)
        {
            return PulseWord.Heavy;
        }

        return 4 * hard < people ? PulseWord.Steady : PulseWord.Mixed;
    }
}
