namespace SupportCircle.Contracts.Safety.Helplines;

/// <summary>Somebody has called it today, and it is right.</summary>
public sealed record HelplineCheckRequest
{
    /// <summary>Of the entry that they have read.</summary>
    public required Guid Version { get; init; }
}
