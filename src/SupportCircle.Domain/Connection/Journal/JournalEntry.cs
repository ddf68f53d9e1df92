namespace SupportCircle.Domain.Connection.Journal;

/// <summary>What somebody has written for themselves alone.</summary>
public sealed class JournalEntry
{
    public required Guid MemberId { get; init; }

    /// <summary>From 1, in the order in which they were written. The number of one that was deleted may come again.</summary>
    public required int Number { get; init; }

    /// <summary>Made by the device; unique with the member, so the same entry sent twice is one.</summary>
    public required Guid Id { get; init; }

    /// <summary>0 for the first wording; each change adds one. Whoever changes it names the one that they have read.</summary>
    public required int Revision { get; set; }

    public required DateTime WrittenAt { get; init; }

    /// <summary>Null while nothing was changed.</summary>
    public DateTime? ChangedAt { get; set; }

    /// <summary>Title and text, sealed under the member's key.</summary>
    public required byte[] SealedText { get; set; }
}
