using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>What one leaves for those who come next.</summary>
public sealed record HandOverNoteRequest
{
    [StringLength(ShiftLimits.NoteLength)]
    public required string Text { get; init; }
}
