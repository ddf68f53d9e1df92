using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>Somebody reports a message or a person of a circle.</summary>
public sealed record ReportRequest
{
    public required ReportSubjectKind Kind { get; init; }

    /// <summary>With Message: which one.</summary>
    public long? Sequence { get; init; }

    /// <summary>With Seat: whose.</summary>
    public Guid? SeatId { get; init; }

    public required ReportCategory Category { get; init; }

    [StringLength(ModerationLimits.WordsLength)]
    public string? Words { get; init; }

    /// <summary>Folds the message on one's own screen.</summary>
    public bool Hides { get; init; }
}
