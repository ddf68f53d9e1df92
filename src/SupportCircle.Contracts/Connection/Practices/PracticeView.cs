using SupportCircle.Domain.Connection.Practices;

namespace SupportCircle.Contracts.Connection.Practices;

/// <summary>The practice of a day, and what one has said of it oneself. Nobody else sees any of it.</summary>
/// <param name="Day">As the calendar has it where one was.</param>
/// <param name="PracticeId">Which practice it is.</param>
/// <param name="Kind">Absent for a practice that is not in the book any more.</param>
/// <param name="Words">What it says, by language; empty for one that is not in the book any more.</param>
/// <param name="Answer">Absent while one has said nothing of it.</param>
/// <param name="Expected">What one expected; absent without it.</param>
/// <param name="Happened">What happened; absent without it.</param>
/// <param name="Revision">To be named by whoever changes it; 0 until something was said.</param>
public sealed record PracticeView(
    DateOnly Day,
    string PracticeId,
    PracticeKind? Kind,
    IReadOnlyDictionary<string, string> Words,
    PracticeAnswer? Answer,
    string? Expected,
    string? Happened,
    int Revision);
