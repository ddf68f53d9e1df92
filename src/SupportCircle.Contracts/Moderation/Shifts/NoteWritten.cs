namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>A hand-over note was written.</summary>
public sealed record NoteWritten(Guid Id);
