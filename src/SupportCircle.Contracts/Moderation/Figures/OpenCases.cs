using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation.Figures;

/// <summary>What is open now, whatever the range.</summary>
/// <param name="Unclaimed">How many of these nobody has claimed since they were opened, or opened again.</param>
/// <param name="Ages">The gravest first; each severity, with or without a case.</param>
public sealed record OpenCases(int Count, int Unclaimed, IReadOnlyList<OpenAges> Ages);

/// <summary>For how long the cases of a severity have been open.</summary>
/// <param name="UnderHour">Less than an hour.</param>
/// <param name="UnderDay">Less than 24 hours, but not less than one.</param>
/// <param name="UnderWeek">Less than seven days, but not less than one.</param>
/// <param name="Older">Seven days and more.</param>
public sealed record OpenAges(CaseSeverity Severity, int UnderHour, int UnderDay, int UnderWeek, int Older);
