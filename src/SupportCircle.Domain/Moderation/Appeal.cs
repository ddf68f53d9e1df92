namespace SupportCircle.Domain.Moderation;

/// <summary>Somebody wants somebody else to look at a decision that concerns them; once for each decision.</summary>
public sealed class Appeal
{
    public required Guid DecisionId { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>Sealed under the key of the member who makes it.</summary>
    public required byte[] SealedWords { get; init; }

    /// <summary>Null until somebody has decided.</summary>
    public AppealOutcome? Outcome { get; private set; }

    /// <summary>Sealed under the circle's key.</summary>
    public byte[]? SealedAnswer { get; private set; }

    public Guid? DecidedByMemberId { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <exception cref="Refusal"><c>conflict</c> when somebody has decided already.</exception>
    public void Decide(AppealOutcome outcome, byte[] sealedAnswer, Guid memberId, DateTime now)
    {
        if (DecidedAt is not null)
        {
            throw Refusal.Conflict("Somebody has decided that appeal already.");
        }

        (Outcome, SealedAnswer, DecidedByMemberId, DecidedAt) = (outcome, sealedAnswer, memberId, now);
    }
}
