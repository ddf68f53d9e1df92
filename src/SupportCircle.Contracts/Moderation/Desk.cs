using SupportCircle.Contracts.Moderation.Alerts;

namespace SupportCircle.Contracts.Moderation;

/// <summary>What somebody who works on cases looks after.</summary>
/// <param name="Administrator">Whether that is every circle.</param>
/// <param name="Circles">Those that one holds; for administrators those with open cases too.</param>
/// <param name="Appeals">How many appeals wait that one may decide.</param>
/// <param name="Alerts">The urgent cases that nobody has taken and that it is one's turn with, the newest first, at most 20.</param>
/// <param name="Drills">The same of tests of that way, which are about nobody.</param>
public sealed record Desk(bool Administrator, IReadOnlyList<DeskCircle> Circles, int Appeals, IReadOnlyList<DeskAlert> Alerts, IReadOnlyList<DeskDrill> Drills);
