namespace SupportCircle.Load.Faults.Checking;

/// <summary>All that a run knows about one circle.</summary>
/// <param name="Number">For people who read what was wrong, from 1.</param>
/// <param name="Log">As somebody reads it who was not there before.</param>
internal sealed record CircleRecord(int Number, LogRecord Log, IReadOnlyList<MemberRecord> Members);

/// <summary>What one member did and saw.</summary>
/// <param name="Number">For people who read what was wrong, from 1.</param>
/// <param name="Posts">Also those to be refused, whatever circle they were for.</param>
internal sealed record MemberRecord(
    int Number, Guid SeatId, IReadOnlyList<Post> Posts, IReadOnlyList<Change> Changes, IReadOnlyList<JournalEntry> Journal);

/// <summary>A circle's log, read through the public doors.</summary>
/// <param name="Messages">By entering with a cursor before the first, again and again.</param>
/// <param name="Pages">The same by pages of history, oldest first.</param>
internal sealed record LogRecord(
    IReadOnlyList<LoggedMessage> Messages, IReadOnlyList<ChangeSighting> Changes, IReadOnlyList<LoggedMessage> Pages);

/// <param name="SentAt">Null when it is gone.</param>
internal readonly record struct LoggedMessage(Sighting Message, DateTime? SentAt);
