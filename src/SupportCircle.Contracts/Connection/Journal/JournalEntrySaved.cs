namespace SupportCircle.Contracts.Connection.Journal;

/// <summary>That an entry is kept.</summary>
/// <param name="Revision">What it is now.</param>
/// <param name="Help">True when what was written sounds as if its author may need help; absent otherwise. Nobody else learns of it.</param>
public sealed record JournalEntrySaved(int Revision, DateTime WrittenAt, DateTime? ChangedAt, bool? Help);
