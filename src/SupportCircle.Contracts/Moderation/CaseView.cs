using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A case with all that belongs to it but the words of those who reported, which are read one by one.</summary>
/// <param name="Allowed">What one may decide now; empty when nothing.</param>
/// <param name="Signals">The newest first, as reports are; of all times, also before it was decided.</param>
/// <param name="History">Oldest first.</param>
/// <param name="Earlier">Other cases about the same person in the circles that one looks after, the newest first.</param>
/// <param name="Alert">The newest one since it was opened; absent when it was never urgent.</param>
/// <param name="SharesPlan">Whether that person lets those who hold the circle open their safety plan, of whom one is.</param>
public sealed record CaseView(
    CaseSummary Case,
    IReadOnlyList<DecisionKind> Allowed,
    IReadOnlyList<CaseReport> Reports,
    IReadOnlyList<CaseSignal> Signals,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<CaseHappening> History,
    IReadOnlyList<EarlierCase> Earlier,
    AlertView? Alert,
    bool SharesPlan);
