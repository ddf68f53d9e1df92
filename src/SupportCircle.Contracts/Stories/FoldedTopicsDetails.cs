namespace SupportCircle.Contracts.Stories;

/// <summary>The topics that one would rather see folded, by their codes. Nobody else sees it.</summary>
public sealed record FoldedTopicsDetails(IReadOnlyList<string> Topics);
