using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>What came of a report, and a word to whoever made it.</summary>
public sealed record ReportClosingRequest
{
    public required ReportOutcome Outcome { get; init; }

    [StringLength(ModerationLimits.WordLength)]
    public string? Word { get; init; }
}
