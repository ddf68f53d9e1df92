namespace SupportCircle.Contracts.Circles;

/// <summary>What somebody with a code may know before taking it: never who sits in the circle.</summary>
/// <param name="IsFull">Whether every seat is taken.</param>
public sealed record InvitationPreview(string CircleName, ThemeSummary Theme, string Description, bool IsFull);
