namespace SupportCircle.Contracts.Stories;

/// <summary>It is kept.</summary>
/// <param name="Help">True when the words sound as if their writer may need help, else absent. Nobody else is told.</param>
public sealed record DraftSaved(DateTime WrittenAt, bool? Help);
