namespace SupportCircle.Data;

/// <summary>
/// Says how a transaction ended whose commit nobody answered. The transaction writes its mark with its rows; whoever
/// wants to know tries to write the same one. That waits for a transaction that is still ending, fails if it
/// was committed, and otherwise decides that it never will be.
/// </summary>
public sealed class CommitMark
{
    public required Guid Id { get; init; }

    /// <summary>False when it was written to find out.</summary>
    public required bool IsCommitted { get; init; }

    public required DateTime At { get; init; }
}
