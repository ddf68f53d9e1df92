namespace SupportCircle.Domain.Connection.CheckIns;

/// <summary>A shared check-in as a circle's log has it: the mood as five signs, a blank line, the words.</summary>
/// <param name="Mood">From <see cref="CheckInLimits.LowestMood"/> to <see cref="CheckInLimits.HighestMood"/>.</param>
/// <param name="Words">Null when nothing was said.</param>
public readonly record struct CheckInText(int Mood, string? Words)
{
    private const char Full = '●';
    private const char Empty = '○';
    private const string Between = "\n\n";

    /// <summary>Signs and no digits: those could be taken for the beginning of a number in the words.</summary>
    public string Body => Signs + (Words is null ? string.Empty : Between + Words);

    private string Signs => new string(Full, Mood) + new string(Empty, CheckInLimits.HighestMood - Mood);
}
