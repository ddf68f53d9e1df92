namespace SupportCircle.Contracts.Moderation.Figures;

/// <summary>What somebody has done with cases in the range.</summary>
/// <param name="Whose">One's own, that of all others together, or of somebody by name.</param>
/// <param name="Name">Their display name, for administrators; absent for oneself and others together.</param>
/// <param name="Looked">How many spells they were the first to look at.</param>
/// <param name="Decided">How many spells they decided.</param>
public sealed record LoadFigures(LoadOf Whose, string? Name, int Looked, int Decided, IReadOnlyList<LoadWeek> Weeks);

/// <summary>The same in one week.</summary>
public sealed record LoadWeek(DateOnly Monday, int Looked, int Decided);

/// <summary>Whose load it is.</summary>
public enum LoadOf
{
    Own,
    Others,
    Colleague,
}
