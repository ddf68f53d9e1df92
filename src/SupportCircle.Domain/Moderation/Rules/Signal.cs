using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>
/// The software asks people to look at what somebody has written: because of a phrase that is watched for, or by the signal
/// rules. It stands in the conversation, or waits among the held posts.
/// </summary>
public sealed class Signal
{
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    /// <summary>Of the message; null when it is held.</summary>
    public long? Sequence { get; init; }

    /// <summary>Null when it stands in the conversation.</summary>
    public Guid? HeldPostId { get; init; }

    /// <summary>The warm note that it is about; null when it is about words in the conversation.</summary>
    public Guid? NoteId { get; init; }

    public required Guid AuthorSeatId { get; init; }

    /// <summary>The watched phrase that was found, which may have been removed since; null when the signal rules have found something.</summary>
    public Guid? PhraseId { get; init; }

    /// <summary>By the signal rules; null when it is a watched phrase.</summary>
    public SignalLevel? Level { get; init; }

    /// <summary>What the signal rules have found, without the words; see <see cref="SignalMark"/>. Null when it is a watched phrase.</summary>
    public string? Findings { get; init; }

    /// <summary>Whether it is to become part of a case; of one at <see cref="SignalLevel.Green"/> nobody is told.</summary>
    public bool Waits { get; private set; } = true;

    public required DateTime At { get; init; }

    /// <summary>Null until it is part of a case, and when it never is.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>A copy of the message and what stood around it, under a key that <see cref="Id"/> owns; null once it has expired.</summary>
    public byte[]? SealedEvidence { get; private set; }

    /// <summary>When the copy expires; null once it has, and where there is none.</summary>
    public DateTime? KeptUntil { get; private set; }

    /// <summary>By the signal rules.</summary>
    public static Signal Of(SignalMark mark, Guid circleId, Guid seatId, DateTime now, long? sequence, Guid? heldPostId) => new()
    {
        Id = Guid.CreateVersion7(),
        CircleId = circleId,
        Sequence = sequence,
        HeldPostId = heldPostId,
        AuthorSeatId = seatId,
        At = now,
        Level = mark.Level,
        Findings = mark.Findings,
        Waits = mark.Level > SignalLevel.Green,
    };

    /// <summary>By the signal rules, of a warm note.</summary>
    public static Signal OfNote(SignalMark mark, Guid circleId, Guid seatId, DateTime now, Guid noteId) => new()
    {
        Id = Guid.CreateVersion7(),
        CircleId = circleId,
        NoteId = noteId,
        AuthorSeatId = seatId,
        At = now,
        Level = mark.Level,
        Findings = mark.Findings,
        Waits = mark.Level > SignalLevel.Green,
    };

    public void Join(Guid caseId, byte[]? sealedEvidence, DateTime keptUntil) =>
        (CaseId, Waits, SealedEvidence, KeptUntil) = (caseId, false, sealedEvidence, sealedEvidence is null ? null : keptUntil);
}
