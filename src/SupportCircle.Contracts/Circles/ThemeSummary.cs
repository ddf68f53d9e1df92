namespace SupportCircle.Contracts.Circles;

/// <param name="Key">Set on themes that came with the product, so that they can be shown in the reader's language.</param>
public sealed record ThemeSummary(Guid Id, string Name, string? Key);
