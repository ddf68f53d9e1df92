namespace SupportCircle.Contracts.Circles;

/// <summary>A page of the listed circles, by name.</summary>
public sealed record CircleDirectory(IReadOnlyList<CircleListing> Circles, bool HasMore);
