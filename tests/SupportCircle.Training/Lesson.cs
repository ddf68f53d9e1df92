using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Training;

/// <summary>One sentence to learn from.</summary>
/// <param name="Features">Of each word, as numbers that count from 0.</param>
/// <param name="Categories">What a person said that it is about.</param>
/// <param name="IsGrave">Whether somebody should look today.</param>
/// <param name="IsOrdinary">Whether it is ordinary talk, without the words of a signal.</param>
/// <param name="IsFresh">Whether no pattern was written by it.</param>
/// <param name="IsFound">Whether the patterns find that somebody should look.</param>
internal sealed record Lesson(
    int[][] Features, IReadOnlyList<SignalCategory> Categories, bool IsGrave, bool IsOrdinary, bool IsFresh, bool IsFound)
{
    /// <summary>False alarms in ordinary talk wear out those who look: they count as so many others.</summary>
    public double Cost => IsOrdinary ? 5 : 1;
}
