namespace SupportCircle.Data.Moderation;

/// <summary>Where the audit log ends. Who adds to it locks this one row, so that the chain has no branches.</summary>
public sealed class AuditHead
{
    /// <summary>The key of the one row.</summary>
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>Of the last entry.</summary>
    public required long Number { get; set; }

    /// <summary>Of the last entry.</summary>
    public required byte[] Hash { get; set; }
}
