namespace SupportCircle.Domain.Moderation;

/// <summary>
/// What one person has told about a message or another person. Nobody but the reporter ever learns whose it is. What it
/// was about is kept sealed beside it, whatever becomes of the original, for a time.
/// </summary>
public sealed class Report
{
    /// <summary>Owns the key under which the evidence and the reporter's words are sealed.</summary>
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid ReporterSeatId { get; init; }

    public required ReportSubjectKind Kind { get; init; }

    /// <summary>Of the message; null when the report is about a person.</summary>
    public long? Sequence { get; init; }

    /// <summary>Who is reported, or wrote what is.</summary>
    public required Guid AboutSeatId { get; init; }

    public required ReportCategory Category { get; init; }

    public required DateTime ReportedAt { get; init; }

    /// <summary>How often they have said so while it was open: a flood is one report.</summary>
    public int Times { get; set; } = 1;

    /// <summary>Whether the message is folded on the reporter's own screen.</summary>
    public bool Hides { get; set; }

    /// <summary>The reporter's words; null when there are none, and once they have expired.</summary>
    public byte[]? SealedWords { get; init; }

    /// <summary>A copy of what it is about and what stood around it; null once it has expired.</summary>
    public byte[]? SealedEvidence { get; init; }

    /// <summary>When words and evidence expire; null once they have.</summary>
    public DateTime? KeptUntil { get; init; }

    /// <summary>Null while the report is open.</summary>
    public ReportOutcome? Outcome { get; private set; }

    /// <summary>A word to the reporter, sealed under the circle's key.</summary>
    public byte[]? SealedWord { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    /// <summary>What came of its case.</summary>
    public void Close(ReportOutcome outcome, byte[]? sealedWord, DateTime now) =>
        (Outcome, SealedWord, ClosedAt) = (outcome, sealedWord, now);
}
