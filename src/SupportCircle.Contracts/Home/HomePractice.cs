using SupportCircle.Domain.Connection.Practices;

namespace SupportCircle.Contracts.Home;

/// <summary>The practice of one's day, without what one has noted of it.</summary>
/// <param name="Day">As the calendar has it where one is.</param>
/// <param name="Words">What it says, by language; empty for one that is not in the book any more.</param>
/// <param name="Answer">Absent while one has said nothing of it.</param>
public sealed record HomePractice(DateOnly Day, IReadOnlyDictionary<string, string> Words, PracticeAnswer? Answer);
