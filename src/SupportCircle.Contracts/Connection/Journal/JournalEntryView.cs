namespace SupportCircle.Contracts.Connection.Journal;

/// <summary>An entry of one's own journal.</summary>
/// <param name="Revision">To be named by whoever changes it.</param>
/// <param name="Title">Absent without one.</param>
/// <param name="ChangedAt">Absent while nothing was changed.</param>
public sealed record JournalEntryView(Guid Id, int Revision, string? Title, string Text, DateTime WrittenAt, DateTime? ChangedAt);
