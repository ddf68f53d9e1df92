using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>Somebody reports a message, a person or a warm note of a circle.</summary>
public sealed record ReportRequest
{
    public required ReportSubjectKind Kind { get; init; }

    /// <summary>With Message: which one.</summary>
    public long? Sequence { get; init; }

    /// <summary>With Seat: whose.</summary>
    public Guid? SeatId { get; init; }

    /// <summary>With Note: which one; one that oneself was sent.</summary>
    public Guid? NoteId { get; init; }

    public required ReportCategory Category { get; init; }

    [StringLength(ModerationLimits.WordsLength)]
    public string? Words { get; init; }

    /// <summary>Folds the message on one's own screen; puts the note away.</summary>
    public bool Hides { get; init; }
}
