using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>
/// How the rules that come with the product fare on sentences that were written for the project and that nothing was made by. The same
/// figures as in <c>docs/safety.md</c>: one test writes both.
/// </summary>
public sealed record CheckFigures(IReadOnlyList<LanguageFigures> Languages, IReadOnlyList<CategoryFigures> Categories);

/// <param name="Language">An ISO 639-1 code.</param>
/// <param name="Sentences">How many were looked at.</param>
/// <param name="Recall">Of those in which somebody should look today, the ones in which that is found.</param>
/// <param name="Precision">Of those in which that is found, the ones in which somebody should.</param>
/// <param name="OrdinaryFlagged">Of ordinary talk, what is brought to somebody's eyes.</param>
public sealed record LanguageFigures(string Language, int Sentences, ShareFound Recall, ShareFound Precision, ShareFound OrdinaryFlagged);

/// <summary>The same of one category and one language.</summary>
public sealed record CategoryFigures(SignalCategory Category, string Language, ShareFound Recall, ShareFound Precision);

/// <param name="Some">How many.</param>
/// <param name="Of">Of how many.</param>
public sealed record ShareFound(int Some, int Of);
