namespace SupportCircle.Load.Faults.Checking;

/// <summary>What a client saw, in the order in which it came.</summary>
/// <param name="At">Since the run began.</param>
/// <param name="Line">Which of the client's lines, one after the other.</param>
internal abstract record JournalEntry(TimeSpan At, int Line);

/// <summary><c>Enter</c> has answered.</summary>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="AfterSequence">The cursor: the last message that the client had.</param>
/// <param name="AfterChange">The cursor: the last change that the client had.</param>
/// <param name="IsTruncated">There is more; the client enters again.</param>
internal sealed record Entered(
    TimeSpan At,
    int Line,
    TimeSpan AskedAt,
    long AfterSequence,
    long AfterChange,
    IReadOnlyList<Sighting> Messages,
    IReadOnlyList<ChangeSighting> Changes,
    long LastSequence,
    long LastChange,
    bool IsTruncated) : JournalEntry(At, Line);

/// <summary>A message was delivered.</summary>
internal sealed record Heard(TimeSpan At, int Line, Sighting Message) : JournalEntry(At, Line);

/// <summary>A change was delivered.</summary>
internal sealed record HeardChange(TimeSpan At, int Line, ChangeSighting Change) : JournalEntry(At, Line);

/// <summary>Something came of a circle that the client did not enter.</summary>
internal sealed record Strayed(TimeSpan At, int Line, Guid CircleId) : JournalEntry(At, Line);

/// <summary>The client was not let in, by a refusal that says that it does not belong.</summary>
/// <param name="Code">The refusal's code, or what the server said instead of opening a line.</param>
internal sealed record TurnedAway(TimeSpan At, int Line, string Code) : JournalEntry(At, Line);

/// <summary>The line is down.</summary>
internal sealed record Lost(TimeSpan At, int Line) : JournalEntry(At, Line);
