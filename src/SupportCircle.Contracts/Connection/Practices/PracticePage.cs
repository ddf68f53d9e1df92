namespace SupportCircle.Contracts.Connection.Practices;

/// <summary>The days on which one took a practice or noted something, the newest first.</summary>
/// <param name="Before">Where to go on; absent when the first of them was reached.</param>
public sealed record PracticePage(IReadOnlyList<PracticeView> Days, DateOnly? Before);
