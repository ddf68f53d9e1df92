namespace SupportCircle.Domain.Safety.Plans;

/// <summary>What a member has written down for a bad hour. One of each person, and theirs alone.</summary>
public sealed class SafetyPlan
{
    public required Guid MemberId { get; init; }

    /// <summary>Another one with each change, and never one that was there before: whoever changes it names the one that they have read.</summary>
    public required Guid Version { get; set; }

    public required DateTime WrittenAt { get; set; }

    /// <summary>Sealed under the member's key.</summary>
    public required byte[] SealedLines { get; set; }
}
