namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>The rules ask facilitators to look at a message that stands in the conversation.</summary>
public sealed class Signal
{
    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    public required long Sequence { get; init; }

    public required Guid AuthorSeatId { get; init; }

    /// <summary>What was found; it may have been removed since.</summary>
    public required Guid PhraseId { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Null until it is part of a case.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>A copy of the message and what stood around it, under a key that <see cref="Id"/> owns; null once it has expired.</summary>
    public byte[]? SealedEvidence { get; private set; }

    /// <summary>When the copy expires; null once it has, and where there is none.</summary>
    public DateTime? KeptUntil { get; private set; }

    public void Join(Guid caseId, byte[]? sealedEvidence, DateTime keptUntil) =>
        (CaseId, SealedEvidence, KeptUntil) = (caseId, sealedEvidence, sealedEvidence is null ? null : keptUntil);
}
