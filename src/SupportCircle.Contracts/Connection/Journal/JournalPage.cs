namespace SupportCircle.Contracts.Connection.Journal;

/// <summary>Entries of one's own journal, the newest first.</summary>
/// <param name="Before">Where to go on; absent when the first entry was reached.</param>
public sealed record JournalPage(IReadOnlyList<JournalLine> Entries, int? Before);

/// <param name="Title">Absent without one.</param>
/// <param name="Excerpt">Some of the text, on one line: its beginning, or what stands around what was sought.</param>
/// <param name="ChangedAt">Absent while nothing was changed.</param>
public sealed record JournalLine(Guid Id, string? Title, string Excerpt, DateTime WrittenAt, DateTime? ChangedAt);
