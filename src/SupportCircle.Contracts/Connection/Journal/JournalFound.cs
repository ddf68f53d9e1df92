namespace SupportCircle.Contracts.Connection.Journal;

/// <summary>What was found in one's own journal.</summary>
/// <param name="Hits">The newest first.</param>
/// <param name="Before">Where to go on; absent when the first entry was reached.</param>
/// <param name="LookedBackTo">When the oldest entry was written that was looked at; absent when there was none.</param>
public sealed record JournalFound(IReadOnlyList<JournalLine> Hits, int? Before, DateTime? LookedBackTo);
