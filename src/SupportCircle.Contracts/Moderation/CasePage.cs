namespace SupportCircle.Contracts.Moderation;

/// <summary>Some of the cases: the open ones by severity, the oldest of them first; the closed ones newest first.</summary>
/// <param name="Next">What to ask for the following ones with; absent on the last page.</param>
public sealed record CasePage(IReadOnlyList<CaseSummary> Cases, string? Next);
